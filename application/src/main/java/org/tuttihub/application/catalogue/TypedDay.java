package org.tuttihub.application.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people here type them: {@code 23/11/26}, {@code 23 Nov 2026}, {@code today}, {@code +21}.
 * The day always stands before the month, and a year of two digits is of this century. Programs
 * write days as {@code 2026-11-23} only, which people may do too.
 */
public final class TypedDay {
  private static final Pattern ISO =
      Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
  private static final Pattern NUMBERS =
      Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:[a-z]{3,9},? +)?([0-9]{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3,9})[-/., ]*"
              + "([0-9]{4}|[0-9]{2})");
  private static final Pattern FROM_TODAY = Pattern.compile("([+-]) ?([0-9]{1,4})");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);

  private TypedDay() {}

  /** The day that is meant; absent where the text is none. */
  public static Optional<LocalDate> of(String text, LocalDate today) {
    String typed = text.strip().toLowerCase(Locale.ROOT);
    Matcher fromToday = FROM_TODAY.matcher(typed);
    if (fromToday.matches()) {
      int days = Integer.parseInt(fromToday.group(2));
      return Optional.of(today.plusDays(fromToday.group(1).equals("+") ? days : -days));
    }
    return switch (typed) {
      case "today" -> Optional.of(today);
      case "tomorrow" -> Optional.of(today.plusDays(1));
      case "yesterday" -> Optional.of(today.minusDays(1));
      default -> dated(typed);
    };
  }

  /** A day with the day of the week, so that whoever typed it sees whether it is the one meant. */
  public static String words(LocalDate day) {
    return SHOWN.format(day);
  }

  /** As programs write it, where the text is a day; else as it is. */
  static String iso(String text, Optional<LocalDate> today) {
    Optional<LocalDate> day =
        today.isPresent() ? of(text, today.get()) : dated(text.strip().toLowerCase(Locale.ROOT));
    return day.map(LocalDate::toString).orElse(text);
  }

  private static Optional<LocalDate> dated(String typed) {
    Matcher iso = ISO.matcher(typed);
    if (iso.matches()) {
      return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher numbers = NUMBERS.matcher(typed);
    if (numbers.matches()) {
      return day(numbers.group(3), Integer.parseInt(numbers.group(2)), numbers.group(1));
    }
    Matcher words = WORDS.matcher(typed);
    return words.matches()
        ? month(words.group(2)).flatMap(m -> day(words.group(3), m, words.group(1)))
        : Optional.empty();
  }

  /** A month by the beginning of its name; {@code sept} is one too. */
  private static Optional<Integer> month(String name) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(name)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    int whole = Integer.parseInt(year);
    try {
      return Optional.of(
          LocalDate.of(year.length() == 2 ? 2000 + whole : whole, month, Integer.parseInt(day)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
