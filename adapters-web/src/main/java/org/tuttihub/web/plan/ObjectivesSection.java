package org.tuttihub.web.plan;

import java.util.List;
import org.tuttihub.domain.plan.PlanVersion.Promised;
import org.tuttihub.web.pages.Html;

/** The objectives in force: at a glance, and each in full. */
final class ObjectivesSection {
  private ObjectivesSection() {}

  static Html of(List<Promised> objectives) {
    return Html.of(
        """
        <section aria-labelledby="objectives">
        <h2 id="objectives">What we promise</h2>
        {}</section>
        """,
        objectives.isEmpty()
            ? Html.of("<p class=\"empty\">No objective is in force yet.</p>\n")
            : Html.of("{}{}", overview(objectives), Html.each(objectives, ObjectivesSection::one)));
  }

  private static Html overview(List<Promised> objectives) {
    return Html.of(
        """
        <div class="scroll" role="region" aria-labelledby="objectives-overview" tabindex="0">
        <table>
        <caption id="objectives-overview">At a glance</caption>
        <thead><tr><th scope="col">Objective</th><th scope="col">What</th><th scope="col">Who
        answers for it</th><th scope="col">By when</th></tr></thead>
        <tbody>
        {}</tbody>
        </table>
        </div>
        """,
        Html.each(
            objectives,
            o ->
                Html.of(
                    """
                    <tr><th scope="row"><a href="#{}">{}</a></th><td>{}</td><td>{}</td><td>{}</td></tr>
                    """,
                    anchor(o),
                    o.ref(),
                    o.statement(),
                    orLater(o.owner()),
                    orLater(o.due()))));
  }

  private static Html orLater(String text) {
    return text.isBlank()
        ? Html.of("<span class=\"empty\">Not yet written.</span>")
        : Html.of("{}", text);
  }

  private static Html one(Promised objective) {
    return Html.of(
        """
        <article id="{}" aria-labelledby="{}-name">
        <h3 id="{}-name" class="statement"><span class="code">{}</span> {}</h3>
        <dl class="parts two">
        {}{}{}{}{}{}</dl>
        </article>
        """,
        anchor(objective),
        anchor(objective),
        anchor(objective),
        objective.ref(),
        objective.statement(),
        several("What it answers", objective.answers()),
        several("Functions it serves", objective.functions()),
        single("Who answers for it", objective.owner()),
        single("By when", objective.due()),
        several("How we shall know", objective.measures()),
        several("What we do", objective.actions()));
  }

  private static Html single(String label, String text) {
    return Html.of("<div><dt>{}</dt><dd>{}</dd></div>\n", label, PlanPage.written(text));
  }

  private static Html several(String label, List<String> texts) {
    return Html.of(
        "<div><dt>{}</dt><dd>{}</dd></div>\n",
        label,
        texts.isEmpty()
            ? Html.of("<p class=\"empty\">None yet.</p>")
            : Html.of("<ul>{}</ul>", Html.each(texts, text -> Html.of("<li>{}</li>", text))));
  }

  private static String anchor(Promised objective) {
    return "objective-" + objective.ref().replaceAll("[^A-Za-z0-9-]", "-");
  }
}
