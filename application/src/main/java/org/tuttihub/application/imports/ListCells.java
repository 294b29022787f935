package org.tuttihub.application.imports;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.WrittenDate;

/**
 * The cells of one row of somebody's own list, as values. What people write where there is nothing
 * to say counts as nothing.
 */
public record ListCells(Headings.Cells cells) {
  private static final int MOST = 200;

  /** What people write where there is nothing to say. */
  private static final Set<String> NOTHING =
      Set.of(
          "",
          "-",
          "--",
          "–",
          "—",
          "?",
          "??",
          "n/a",
          "na",
          "n.a.",
          "none",
          "nil",
          "null",
          "unknown",
          "not known",
          "tbc",
          "tba",
          "not visible",
          "no serial",
          "no serial number",
          "no number",
          "no s/n",
          "not recorded",
          "#n/a",
          "x");

  private static final Map<String, Boolean> ANSWERS =
      Map.ofEntries(
          Map.entry("yes", true),
          Map.entry("y", true),
          Map.entry("true", true),
          Map.entry("1", true),
          Map.entry("✓", true),
          Map.entry("✔", true),
          Map.entry("☑", true),
          Map.entry("x", true),
          Map.entry("tick", true),
          Map.entry("ticked", true),
          Map.entry("no", false),
          Map.entry("n", false),
          Map.entry("false", false),
          Map.entry("0", false));

  /** What stands there, where that is more than a sign for nothing. */
  public Optional<String> said(String field) {
    return said(field, MOST);
  }

  /** The same, up to some number of characters. */
  public Optional<String> said(String field, int most) {
    return Optional.of(cells.words(field, most)).filter(text -> !NOTHING.contains(Folded.of(text)));
  }

  /** What is said there, read in a way of its own. */
  public <T> Optional<T> value(String field, Function<String, T> reader) {
    return said(field).map(text -> cells.as(field, text, reader));
  }

  public Optional<LocalDate> date(String field) {
    return value(field, WrittenDate::of);
  }

  /** Whether a column is ticked; there, a cross is a tick. */
  public Optional<Boolean> yesOrNo(String field) {
    return Optional.of(cells.words(field, MOST))
        .filter(text -> ANSWERS.containsKey(Folded.of(text)) || !NOTHING.contains(Folded.of(text)))
        .map(text -> cells.as(field, text, ListCells::answer));
  }

  /** What a word or a sign of an answer says; absent where it is none. */
  public static Optional<Boolean> answered(String text) {
    return Optional.ofNullable(ANSWERS.get(Folded.of(text)));
  }

  private static Boolean answer(String text) {
    return answered(text)
        .orElseThrow(() -> new BadValue(BadValue.shown(text) + " is neither yes nor no."));
  }

  /** The name that what is said there stands for; a fault where it is none. */
  public Optional<String> named(String field, UsualWords usual) {
    return value(
        field, text -> usual.named(text).orElseThrow(() -> new BadValue(stranger(text, usual))));
  }

  /** The same, where people say what their own words mean: {@code map "B=good"}. */
  public Optional<String> named(
      String field, UsualWords usual, Function<String, Optional<String>> said) {
    return value(
        field,
        text ->
            said.apply(text)
                .filter(usual.names()::contains)
                .or(() -> usual.named(text))
                .orElseThrow(
                    () ->
                        new BadValue(
                            stranger(text, usual)
                                + " Or say what it means, once for all rows: map \""
                                + text
                                + "="
                                + usual.names().getFirst()
                                + "\".")));
  }

  private static String stranger(String text, UsualWords usual) {
    return BadValue.shown(text)
        + " is not known here: write one of "
        + String.join(", ", usual.names()).replace('_', ' ')
        + ".";
  }

  /** What is to be thrown when a value cannot be taken for a reason of its own. */
  public Headings.Wrong wrong(String field, String reason) {
    return cells.wrong(field, reason);
  }
}
