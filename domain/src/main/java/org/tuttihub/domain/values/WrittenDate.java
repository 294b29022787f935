package org.tuttihub.domain.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people write it in lists: {@code 03/09/2009}, {@code 2009-09-03}, {@code 3rd Sept 09},
 * {@code Sept 2009}, {@code 2009}, or the number by which a spreadsheet counts it. Days come before
 * months, as in Britain. A month is its first day, and a year its first day.
 */
public final class WrittenDate {
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

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
  private static final Pattern DAY_IN_WORDS =
      Pattern.compile("(\\d{1,2})[-/. ]*([a-z]{3,9})[-/. ]*(\\d{4}|\\d{2})");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile("([a-z]{3,9})[-/. ]*(\\d{1,2}) (\\d{4})");
  private static final Pattern MONTH_IN_WORDS =
      Pattern.compile("([a-z]{3,9})[-/. ]*(\\d{4}|\\d{2})");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern COUNTED = Pattern.compile("(\\d{5})(\\.\\d+)?");

  /** Two figures of a year from here on are of the last century. */
  private static final int LAST_CENTURY = 70;

  private static final LocalDate COUNTED_FROM = LocalDate.of(1899, 12, 30);

  private WrittenDate() {}

  /**
   * Reads a day.
   *
   * @throws BadValue when it is none, or could be two
   */
  public static LocalDate of(String given) {
    String text = plain(given);
    try {
      return whole(text)
          .or(() -> less(text))
          .filter(WrittenDate::isNear)
          .orElseThrow(() -> no(given));
    } catch (DateTimeException _) {
      throw no(given);
    }
  }

  /** A whole day; absent where the text is none, and where it is a month, a year or a number. */
  public static Optional<LocalDate> day(String given) {
    try {
      return whole(plain(given)).filter(WrittenDate::isNear);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static boolean isNear(LocalDate day) {
    return day.getYear() >= 1800 && day.getYear() <= 2100;
  }

  private static Optional<LocalDate> whole(String text) {
    Matcher m = YEAR_FIRST.matcher(text);
    if (m.matches()) {
      return Optional.of(LocalDate.of(whole(m, 1), whole(m, 2), whole(m, 3)));
    }
    m = DAY_FIRST.matcher(text);
    if (m.matches()) {
      return Optional.of(LocalDate.of(year(m.group(3)), whole(m, 2), whole(m, 1)));
    }
    m = DAY_IN_WORDS.matcher(text);
    if (m.matches()) {
      return Optional.of(LocalDate.of(year(m.group(3)), month(m.group(2)), whole(m, 1)));
    }
    m = MONTH_DAY_YEAR.matcher(text);
    if (m.matches()) {
      return Optional.of(LocalDate.of(whole(m, 3), month(m.group(1)), whole(m, 2)));
    }
    return Optional.empty();
  }

  /** A month, a year, or a number. */
  private static Optional<LocalDate> less(String text) {
    Matcher m = MONTH_IN_WORDS.matcher(text);
    if (m.matches()) {
      return Optional.of(LocalDate.of(year(m.group(2)), month(m.group(1)), 1));
    }
    m = MONTH_FIRST.matcher(text);
    if (m.matches()) {
      return Optional.of(LocalDate.of(whole(m, 2), whole(m, 1), 1));
    }
    m = YEAR_MONTH.matcher(text);
    boolean twoYears = m.matches() && whole(m, 2) == (whole(m, 1) + 1) % 100;
    if (m.matches() && !twoYears) {
      return Optional.of(LocalDate.of(whole(m, 1), whole(m, 2), 1));
    }
    if (YEAR.matcher(text).matches()) {
      return Optional.of(LocalDate.of(Integer.parseInt(text), 1, 1));
    }
    m = COUNTED.matcher(text);
    return m.matches() && whole(m, 1) >= 14_000 && whole(m, 1) <= 73_000
        ? Optional.of(COUNTED_FROM.plusDays(whole(m, 1)))
        : Optional.empty();
  }

  /** Without the name of the day, the time, and what is around them. */
  private static String plain(String given) {
    return Folded.of(given)
        .replaceAll("^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[ ,]+(?=\\d)", "")
        .replaceAll("^(circa|approx|about|ca|c)\\b\\.? *(?=\\d|[a-z])", "")
        .replaceAll("[ t]\\d{1,2}:\\d{2}(:\\d{2}([.]\\d+)?)?z?$", "")
        .replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "")
        .replace(',', ' ')
        .replaceAll(" +", " ")
        .strip();
  }

  private static int year(String figures) {
    int year = Integer.parseInt(figures);
    return figures.length() == 4 ? year : year >= LAST_CENTURY ? 1900 + year : 2000 + year;
  }

  private static int month(String word) {
    String start = word.toLowerCase(Locale.ROOT);
    for (int at = 0; at < MONTHS.size(); at++) {
      if (MONTHS.get(at).startsWith(start)) {
        return at + 1;
      }
    }
    throw new DateTimeException("no month");
  }

  private static int whole(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static BadValue no(String given) {
    return new BadValue(
        BadValue.shown(given)
            + " is not a day such as 03/09/2009 (day, month, year), 2009-09-03, Sept 2009 or"
            + " 2009.");
  }
}
