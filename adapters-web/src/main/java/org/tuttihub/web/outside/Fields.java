package org.tuttihub.web.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.outside.Offer;
import org.tuttihub.domain.values.Money;
import org.tuttihub.web.pages.Html;

/**
 * The fields of a form, each with its label, what to write, and what is wrong with what was
 * written.
 *
 * @param wrong sentences by field
 */
record Fields(Written written, Map<String, String> wrong) {
  private static final int LONG = 300;

  /** One field of an offer. */
  Html of(Offer.Asked field) {
    return field.part().nested().isPresent()
        ? groups(field)
        : single(field.part(), field.note(), field.part().name(), isNeeded(field.part()));
  }

  private static boolean isNeeded(Part part) {
    return part.holds() == Holds.ONE;
  }

  /** What the element of a field is called. */
  static String id(String name) {
    return "f-" + name.replace('.', '-');
  }

  private Html groups(Offer.Asked field) {
    List<Html> groups = new ArrayList<>();
    int most = field.part().holds().isMany() ? Written.GROUPS : 1;
    for (int nth = 0; nth < most; nth++) {
      groups.add(group(field, nth, most));
    }
    return Html.of(
        "<div id=\"{}\">{}{}</div>\n",
        id(field.part().name()),
        complaint(field.part().name()),
        Html.each(groups, group -> group));
  }

  private Html group(Offer.Asked field, int nth, int most) {
    String prefix = field.part().name() + "." + nth + ".";
    List<Part> parts = field.part().nested().orElseThrow().parts();
    return Html.of(
        "<fieldset class=\"group\"><legend>{}{}</legend>\n{}</fieldset>\n",
        field.note().label(),
        most > 1 ? " " + (nth + 1) + (nth > 0 ? " (leave blank if you need no more)" : "") : "",
        Html.each(
            parts.stream().filter(part -> part.nested().isEmpty()).toList(),
            part ->
                single(part, Note.of(part.name(), label(part), ""), prefix + part.name(), false)));
  }

  /** A field of a group has no words of its own. */
  private static String label(Part part) {
    String words = part.name().replace("_pence", "").replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private Html single(Part part, Note note, String name, boolean needed) {
    List<String> choices = choices(part, note);
    if (part.kind().filter(k -> k.json() == Kind.Json.BOOLEAN).isPresent()) {
      return chosen(note, name, needed, "radio", List.of("yes", "no"));
    }
    if (part.holds().isMany() && !choices.isEmpty()) {
      return chosen(note, name, needed, "checkbox", choices);
    }
    return Html.of(
        """
        <div class="field{}">
        <label for="{}">{}{}{}</label>
        {}{}{}</div>
        """,
        bad(name),
        id(name),
        note.label(),
        part.type() == Money.class ? " (in pounds)" : "",
        optional(needed),
        hint(id(name) + "-hint", hintOf(part, note, choices)),
        complaint(name),
        choices.isEmpty() ? typed(part, note, name, needed) : select(part, note, name, choices));
  }

  private static List<String> choices(Part part, Note note) {
    List<String> own = part.kind().map(Kind::choices).orElse(List.of());
    return own.isEmpty() ? note.choices().get() : own;
  }

  private static String optional(boolean needed) {
    return needed ? "" : " (optional)";
  }

  private static String hintOf(Part part, Note note, List<String> choices) {
    String sentence = note.sentence();
    boolean example =
        choices.isEmpty()
            && part.kind()
                .filter(k -> k.json() == Kind.Json.TEXT && !k.example().equals("text"))
                .isPresent();
    return example && !sentence.contains("such as")
        ? sentence + ", such as " + part.single().example()
        : part.holds().isMany() && choices.isEmpty() ? sentence + ". One on each line" : sentence;
  }

  private Html typed(Part part, Note note, String name, boolean needed) {
    String value = Written.shown(written.first(name));
    if (note.lines() || note.most() > LONG || part.holds().isMany()) {
      return Html.of(
          "<textarea id=\"{}\" name=\"{}\" rows=\"6\"{}>\n{}</textarea>\n",
          id(name),
          name,
          attributes(name, note, needed),
          value);
    }
    Kind.Json json = part.single().json();
    return Html.of(
        "<input id=\"{}\" name=\"{}\" type=\"{}\"{}{} value=\"{}\">\n",
        id(name),
        name,
        json == Kind.Json.DATE ? "date" : "text",
        switch (json) {
          case INTEGER, NUMBER -> new Html(" class=\"short\" inputmode=\"decimal\"");
          case TEXT, BOOLEAN, DATE, INSTANT -> Html.NOTHING;
        },
        attributes(name, note, needed),
        value);
  }

  private Html select(Part part, Note note, String name, List<String> choices) {
    return Html.of(
        "<select id=\"{}\" name=\"{}\"{}>\n<option value=\"\">{}</option>\n{}</select>\n",
        id(name),
        name,
        attributes(name, note, isNeeded(part)),
        isNeeded(part) ? "Please choose" : "None",
        Html.each(
            choices,
            choice ->
                Html.of(
                    "<option value=\"{}\"{}>{}</option>\n",
                    choice,
                    written.has(name, choice) ? new Html(" selected") : Html.NOTHING,
                    choice.replace('-', ' '))));
  }

  private Html chosen(Note note, String name, boolean needed, String type, List<String> choices) {
    List<Html> options = new ArrayList<>();
    for (int nth = 0; nth < choices.size(); nth++) {
      String id = nth == 0 ? id(name) : id(name) + "-" + nth;
      options.add(
          Html.of(
              """
              <div class="choice"><input id="{}" name="{}" type="{}" value="{}"{}>
              <label for="{}">{}</label></div>
              """,
              id,
              name,
              type,
              choices.get(nth),
              written.has(name, choices.get(nth)) ? new Html(" checked") : Html.NOTHING,
              id,
              choices.get(nth).replace('-', ' ')));
    }
    return Html.of(
        "<fieldset class=\"field{}\"><legend>{}{}</legend>\n{}{}{}</fieldset>\n",
        bad(name),
        note.label(),
        optional(needed),
        hint(id(name) + "-hint", note.sentence()),
        complaint(name),
        Html.each(options, option -> option));
  }

  private Html attributes(String name, Note note, boolean needed) {
    boolean wrongHere = wrong.containsKey(name);
    String described =
        (note.sentence().isBlank() ? "" : id(name) + "-hint ")
            + (wrongHere ? id(name) + "-wrong" : "");
    return Html.of(
        "{}{}{}",
        needed ? new Html(" aria-required=\"true\"") : Html.NOTHING,
        wrongHere ? new Html(" aria-invalid=\"true\"") : Html.NOTHING,
        described.isBlank()
            ? Html.NOTHING
            : Html.of(" aria-describedby=\"{}\"", described.strip()));
  }

  /** What to write there. */
  static Html hint(String id, String sentence) {
    return sentence.isBlank()
        ? Html.NOTHING
        : Html.of("<p class=\"hint\" id=\"{}\">{}</p>\n", id, sentence);
  }

  Html complaint(String name) {
    return wrong.containsKey(name)
        ? Html.of("<p class=\"wrong\" id=\"{}-wrong\">{}</p>\n", id(name), wrong.get(name))
        : Html.NOTHING;
  }

  private Html bad(String name) {
    return wrong.containsKey(name) ? new Html(" bad") : Html.NOTHING;
  }
}
