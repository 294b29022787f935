package org.tuttihub.application.schools;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.LaCode;

/** How single values stand in the national register. */
final class GiasValues {
  private static final DateTimeFormatter DAY_FIRST =
      DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);

  private GiasValues() {}

  static LocalDate day(String text) {
    try {
      return text.length() > 4 && text.charAt(4) == '-'
          ? LocalDate.parse(text)
          : LocalDate.parse(text.replace('/', '-'), DAY_FIRST);
    } catch (DateTimeParseException _) {
      throw new BadValue(BadValue.shown(text) + " is not a date such as 01-09-2024.");
    }
  }

  static LaCode authority(String text) {
    return LaCode.of(text.matches("[0-9]{1,2}") ? "0".repeat(3 - text.length()) + text : text);
  }

  static Integer count(String text) {
    if (!text.matches("[0-9]{1,6}")) {
      throw new BadValue(BadValue.shown(text) + " is not a whole number.");
    }
    return Integer.valueOf(text);
  }

  static String percent(String text) {
    if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,10})?%?")) {
      throw new BadValue(BadValue.shown(text) + " is not a percentage such as 12.5.");
    }
    return text.replace("%", "");
  }
}
