package org.tuttihub.domain.values;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The size of an instrument, in one way of writing however it was said: {@code 4/4} for "full
 * size", {@code 3/4} for "three-quarter" and {@code ¾}, {@code 15.5 in} for {@code 15½"}, {@code
 * small} for {@code S}.
 */
public record Size(String text) {
  private static final Set<String> FRACTIONS =
      Set.of("4/4", "7/8", "3/4", "1/2", "1/4", "1/8", "1/10", "1/16", "1/32");

  private static final Map<String, String> SIGNS =
      Map.of("½", "1/2", "¼", "1/4", "¾", "3/4", "⅛", "1/8", "⅞", "7/8", "⅒", "1/10");

  /** Words, as they stand in names as well; the longer before the shorter. */
  private static final List<Map.Entry<String, String>> WORDS =
      List.of(
          Map.entry("three quarters?", "3/4"),
          Map.entry("seven eighths?", "7/8"),
          Map.entry("one half", "1/2"),
          Map.entry("one quarter", "1/4"),
          Map.entry("one eighth", "1/8"),
          Map.entry("one sixteenth", "1/16"),
          Map.entry("one tenth", "1/10"),
          Map.entry("full", "4/4"),
          Map.entry("half", "1/2"),
          Map.entry("quarter", "1/4"),
          Map.entry("eighth", "1/8"),
          Map.entry("tenth", "1/10"),
          Map.entry("sixteenth", "1/16"));

  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("xs", "extra small"),
          Map.entry("s", "small"),
          Map.entry("m", "medium"),
          Map.entry("l", "large"),
          Map.entry("xl", "extra large"),
          Map.entry("extra small", "extra small"),
          Map.entry("small", "small"),
          Map.entry("medium", "medium"),
          Map.entry("large", "large"),
          Map.entry("extra large", "extra large"));

  private static final Pattern INCHES =
      Pattern.compile(
          "([0-9]{1,2})([.][0-9]{1,2}|[ -]?1/[24]|[ -]?3/4)? ?(\"|''|in|ins|inch|inches)");

  private static final String WORD =
      WORDS.stream().map(Map.Entry::getKey).collect(Collectors.joining("|"));

  /** A size within a name: a fraction that stands alone, or a word with "size" behind it. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?<![0-9/.])(?<fraction>4/4|7/8|3/4|1/2|1/4|1/8|1/10|1/16|1/32)(?![0-9/])(["
              + " -]?sized?\\b)?|\\b(?<word>"
              + WORD
              + ")[ -]sized?\\b|\\b(?<long>three quarters?|seven"
              + " eighths?)\\b|(?<![0-9.])(?<inches>[0-9]{1,2}([.][0-9]{1,2}|[ -]?1/[24])?"
              + " ?(\"|''|\\bin\\b|inch(es)?\\b))",
          Pattern.CASE_INSENSITIVE);

  /**
   * Reads a size as people write it.
   *
   * @throws BadValue when it is none
   */
  public static Size of(String given) {
    String plain = plain(given).replaceAll("[ -]?sized?$", "").strip();
    if (plain.equals("1/1")) {
      return new Size("4/4");
    }
    if (FRACTIONS.contains(plain.replace(" ", ""))) {
      return new Size(plain.replace(" ", ""));
    }
    for (Map.Entry<String, String> word : WORDS) {
      if (plain.matches(word.getKey())) {
        return new Size(word.getValue());
      }
    }
    if (LETTERS.containsKey(plain)) {
      return new Size(LETTERS.get(plain));
    }
    Matcher inches = INCHES.matcher(plain);
    if (inches.matches()) {
      return new Size(inches.group(1) + part(inches.group(2)) + " in");
    }
    throw new BadValue(
        BadValue.shown(given) + " is not a size such as 3/4, half, full size, 15.5 in or small.");
  }

  /** A size that a name says, and the name without it. */
  public record Found(Size size, String rest) {}

  /**
   * Finds the size in a name such as {@code Violin outfit, half size}; absent when it says none.
   */
  public static Optional<Found> within(String name) {
    String signs = signs(name).replace('”', '"').replace('“', '"');
    Matcher found = WITHIN.matcher(signs.replace('-', ' '));
    if (!found.find()) {
      return Optional.empty();
    }
    String rest =
        (signs.substring(0, found.start()) + " " + signs.substring(found.end()))
            .replaceAll("[(\\[] *[)\\]]", " ")
            .replaceAll("\\s+", " ")
            .replaceAll("^[ ,;-]+|[ ,;-]+$", "")
            .replaceAll(" +,", ",");
    return Optional.of(new Found(of(found.group()), rest));
  }

  @Override
  public String toString() {
    return text;
  }

  private static String plain(String given) {
    return signs(given)
        .toLowerCase(Locale.ROOT)
        .replace('”', '"')
        .replace('-', ' ')
        .replaceAll(" */ *", "/")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String signs(String given) {
    String text = given.replace('⁄', '/');
    for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
      text = text.replaceAll("(?<=[0-9])" + sign.getKey(), " " + sign.getValue());
      text = text.replace(sign.getKey(), sign.getValue());
    }
    return text;
  }

  private static String part(String part) {
    if (part == null) {
      return "";
    }
    return switch (part.strip()) {
      case "1/4" -> ".25";
      case "1/2" -> ".5";
      case "3/4" -> ".75";
      default -> part.replaceAll("0+$", "").replaceAll("[.]$", "");
    };
  }
}
