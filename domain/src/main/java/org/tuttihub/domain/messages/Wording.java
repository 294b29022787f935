package org.tuttihub.domain.messages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.CleanText;

/**
 * What a message says. Words in braces, {@code {name}}, are places to be filled in; {@code {link}}
 * is the place of a signed link, which is filled in only when the message is sent.
 */
public record Wording(String subject, String body) {
  /** The place of a signed link. */
  public static final String LINK = "link";

  /** How places are called. */
  public static final String PLACE = "[a-z][a-z0-9_]{0,39}";

  /** The most characters of a subject. */
  public static final int MOST_SUBJECT = 200;

  /** The most characters of a body. */
  public static final int MOST_BODY = 20_000;

  private static final Pattern PLACES = Pattern.compile("\\{(" + PLACE + ")}");

  public Wording {
    subject = CleanText.line(subject);
    body = CleanText.of(body);
  }

  /** What is on record, whatever it has in it by now. */
  public static Wording onRecord(String subject, String body) {
    return new Wording(CleanText.defusedLine(subject, MOST_SUBJECT), CleanText.defused(body));
  }

  /** The places that are to be filled in, in order, each once; the link is none of them. */
  public List<String> places() {
    Set<String> all = new LinkedHashSet<>();
    PLACES.matcher(subject + "\n" + body).results().forEach(m -> all.add(m.group(1)));
    all.remove(LINK);
    return List.copyOf(all);
  }

  /** Whether a signed link belongs into it. */
  public boolean hasLink() {
    return body.contains("{" + LINK + "}");
  }

  /**
   * The same with its places filled in.
   *
   * <p>Refuses places for which there is no value ({@code messages.places}), a link in the subject
   * ({@code messages.link-in-subject}), and a subject or body that says nothing or too much ({@code
   * messages.length}).
   */
  public Outcome<Wording> filled(Map<String, String> values) {
    List<Fault> missing = new ArrayList<>();
    for (String place : places()) {
      if (values.getOrDefault(place, "").isBlank()) {
        missing.add(new Fault("values." + place, "There is no value for {" + place + "}."));
      }
    }
    if (!missing.isEmpty()) {
      return Outcome.refused(
          Refusal.rule(
              "messages.places",
              "The message has places for which nothing was given.",
              "Give their values, or take them out of the text.",
              missing));
    }
    return new Wording(with(subject, onOneLine(values)), with(body, values)).checked();
  }

  /** The body with the link in its place. */
  public String bodyWith(String address) {
    return body.replace("{" + LINK + "}", address);
  }

  /** Refuses what cannot be sent. */
  public Outcome<Wording> checked() {
    if (subject.contains("{" + LINK + "}")) {
      return no(
          "messages.link-in-subject",
          "A link cannot stand in the subject.",
          "Put {link} into the text, on a line of its own.");
    }
    boolean fits =
        !subject.isBlank()
            && !body.isBlank()
            && subject.length() <= MOST_SUBJECT
            && body.length() <= MOST_BODY;
    return fits
        ? Outcome.done(this)
        : no(
            "messages.length",
            "A message has a subject of 1 to 200 characters and a text of 1 to 20,000.",
            "Write it so.");
  }

  private static Map<String, String> onOneLine(Map<String, String> values) {
    Map<String, String> lines = new java.util.HashMap<>();
    values.forEach((name, value) -> lines.put(name, value.replaceAll("\\s+", " ").strip()));
    return lines;
  }

  private static String with(String text, Map<String, String> values) {
    return PLACES
        .matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    place.group(1).equals(LINK)
                        ? place.group()
                        : values.getOrDefault(place.group(1), place.group())));
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
