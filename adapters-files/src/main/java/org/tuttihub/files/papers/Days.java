package org.tuttihub.files.papers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they stand on paper. */
final class Days {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Days() {}

  static String written(LocalDate day) {
    return LONG.format(day);
  }
}
