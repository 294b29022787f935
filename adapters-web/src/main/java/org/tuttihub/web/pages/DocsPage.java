package org.tuttihub.web.pages;

import java.util.List;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.catalogue.Words;
import org.tuttihub.application.records.Noun;
import org.tuttihub.web.http.Reply;

/** The documentation of the API, made from the catalogue; it needs nothing from elsewhere. */
final class DocsPage {
  private DocsPage() {}

  static Reply.Whole of(Catalogue catalogue, String version) {
    List<Noun> nouns = catalogue.nouns();
    return Pages.page(
        200,
        "The API of Tutti",
        Html.of(
            """
            {}
            <div class="page">
            <nav class="toc" aria-labelledby="toc">
            <h2 id="toc">On this page</h2>
            <ul>
            <li><a href="#first">First steps</a></li>
            <li><a href="#rules">What holds everywhere</a></li>
            {}</ul>
            </nav>
            <main id="main">
            {}{}</main>
            </div>
            <footer><div><p>Tutti {}. For programs:
            <a href="/api/v1/openapi.json">the OpenAPI description</a>.</p></div></footer>
            """,
            Pages.band("Tutti", "The API", "Every operation, with its command beside it"),
            Html.each(
                nouns, n -> Html.of("<li><a href=\"#{}\">{}</a></li>\n", n.plural(), n.plural())),
            DocsIntroduction.all(),
            Html.each(nouns, noun -> collection(catalogue, noun)),
            version));
  }

  private static Html collection(Catalogue catalogue, Noun noun) {
    return Html.of(
        """
        <section aria-labelledby="{}">
        <h2 id="{}">{}</h2>
        {}</section>
        """,
        noun.plural(),
        noun.plural(),
        noun.plural(),
        Html.each(catalogue.of(noun.plural()).toList(), DocsPage::operation));
  }

  private static Html operation(Operation operation) {
    String name = operation.name();
    return Html.of(
        """
        <article id="{}" aria-labelledby="{}-name">
        <h3 id="{}-name">{}</h3>
        <p>{}</p>
        <p><span class="method">{}</span><code>{}</code></p>
        {}<pre tabindex="0" aria-label="Example for curl"><code>{}</code></pre>
        <p class="small">The same as a command: <code>{}</code>. Permission: {} (roles: {}).</p>
        </article>
        """,
        anchor(operation),
        anchor(operation),
        anchor(operation),
        name,
        operation.sentence(),
        Words.method(operation),
        Words.path(operation),
        fields(operation),
        CurlExample.of(operation),
        Words.command(operation),
        Kind.choiceName(operation.permission()),
        String.join(", ", operation.rolesThatMay().stream().map(Kind::choiceName).toList()));
  }

  private static String anchor(Operation operation) {
    return operation.name().replace(' ', '-');
  }

  private static Html fields(Operation operation) {
    return switch (operation) {
      case ListOf<?> list ->
          table(
              operation,
              "Fields of a row; filter and sort by any of them",
              list.row().parts().stream().map(p -> row(p, "", false)).toList());
      case CardOf<?> card ->
          table(
              operation,
              "Fields of the answer",
              card.card().parts().stream().map(p -> row(p, "", false)).toList());
      case Deed<?> deed ->
          table(
              operation,
              "Fields of the body",
              deed.fields().map(p -> row(p, deed.note(p.name()).sentence(), true)).toList());
      case Ask<?, ?> ask ->
          Html.of(
              "{}{}",
              table(
                  operation,
                  "Fields of the body",
                  ask.fields().map(p -> row(p, ask.note(p.name()).sentence(), true)).toList()),
              answer(ask));
      case FileIn<?> in ->
          table(
              operation,
              "Options, as parameters",
              in.options().parts().stream().map(p -> row(p, "", true)).toList());
      case FileOut<?> out -> options(operation, out.options());
      case DocumentIn<?> in -> options(operation, in.options());
      case DocumentOut<?> out -> options(operation, out.options());
    };
  }

  private static Html options(Operation operation, Shape<?> options) {
    return table(
        operation,
        "Options, as parameters",
        options.parts().stream()
            .filter(p -> !p.name().equals("id"))
            .map(p -> row(p, "", true))
            .toList());
  }

  private static Html answer(Ask<?, ?> ask) {
    return table(
        anchor(ask) + "-answer",
        "Fields of the answer",
        ask.answer().parts().stream().map(p -> row(p, "", false)).toList());
  }

  private static Html table(Operation operation, String caption, List<Html> rows) {
    return table(anchor(operation), caption, rows);
  }

  private static Html table(String id, String caption, List<Html> rows) {
    if (rows.isEmpty()) {
      return Html.NOTHING;
    }
    return Html.of(
        """
        <div class="scroll" role="region" aria-labelledby="{}-fields" tabindex="0">
        <table>
        <caption id="{}-fields">{}</caption>
        <thead><tr><th scope="col">Field</th><th scope="col">What it is</th></tr></thead>
        <tbody>
        {}</tbody>
        </table>
        </div>
        """,
        id,
        id,
        caption,
        Html.each(rows, row -> row));
  }

  private static Html row(Part part, String sentence, boolean asked) {
    String often =
        switch (part.holds()) {
          case ONE -> asked ? "needed" : "";
          case MAYBE -> asked ? "may be left out" : "or null";
          case CHANGE -> "left out: stays; null: cleared";
          case MANY -> "a list";
          case NAMED -> "an object of texts, by names of their own";
          case CHANGE_MANY -> "a list; left out: stays; empty: emptied";
        };
    return Html.of(
        "<tr><th scope=\"row\"><code>{}</code></th><td>{}</td></tr>\n",
        part.name(),
        String.join(
            ". ",
            List.of(sentence.replaceFirst("\\.$", ""), kind(part), often).stream()
                .filter(text -> !text.isEmpty())
                .toList()));
  }

  private static String kind(Part part) {
    return part.kind()
        .map(
            kind ->
                kind.choices().isEmpty()
                    ? kind.example().equals("text") ? "Text" : "Such as " + kind.example()
                    : "One of: " + String.join(", ", kind.choices()))
        .orElseGet(
            () ->
                "With the fields "
                    + String.join(
                        ", ",
                        part.nested().orElseThrow().parts().stream().map(Part::name).toList()));
  }

  /** Whether a field must be given. */
  static boolean needed(Part part) {
    return part.holds() == Holds.ONE;
  }
}
