package org.tuttihub.application.papers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in texts that people outside read: 5 November 2026. */
public final class Days {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Days() {}

  public static String inWords(LocalDate day) {
    return LONG.format(day);
  }
}
