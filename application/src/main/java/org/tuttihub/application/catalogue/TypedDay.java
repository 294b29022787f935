package org.tuttihub.application.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuttihub.domain.values.WrittenDate;

/**
 * Days as people here type them: {@code 23/11/26}, {@code 23 Nov 2026}, {@code today}, {@code +21}.
 * Days are read as lists write them ({@link WrittenDate}), and told from today on. Programs write
 * days as {@code 2026-11-23} only, which people may do too.
 */
public final class TypedDay {
  private static final Pattern FROM_TODAY = Pattern.compile("([+-]) ?([0-9]{1,4})");
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
      default -> WrittenDate.day(typed);
    };
  }

  /** A day with the day of the week, so that whoever typed it sees whether it is the one meant. */
  public static String words(LocalDate day) {
    return SHOWN.format(day);
  }

  /** As programs write it, where the text is a day; else as it is. */
  static String iso(String text, Optional<LocalDate> today) {
    Optional<LocalDate> day = today.isPresent() ? of(text, today.get()) : WrittenDate.day(text);
    return day.map(LocalDate::toString).orElse(text);
  }
}
