package org.tuttihub.domain.values;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An academic year: 1 September to 31 August, written {@code 2024/25}. */
public record AcademicYear(int start) implements Comparable<AcademicYear> {
  private static final Pattern SHAPE = Pattern.compile("(\\d{4})\\s*[-/–]\\s*(\\d{2}|\\d{4})");

  public AcademicYear {
    if (start < 1990 || start > 2100) {
      throw new BadValue("The academic year beginning in " + start + " is not from 1990 to 2100.");
    }
  }

  /** Reads {@code 2024/25}, {@code 2024-25} or {@code 2024/2025}. */
  public static AcademicYear of(String text) {
    Matcher matcher = SHAPE.matcher(text.strip());
    if (!matcher.matches()) {
      throw new BadValue(BadValue.shown(text) + " is not an academic year such as 2024/25.");
    }
    int from = Integer.parseInt(matcher.group(1));
    int to = Integer.parseInt(matcher.group(2));
    if (to != (matcher.group(2).length() == 4 ? from + 1 : (from + 1) % 100)) {
      throw new BadValue(BadValue.shown(text) + " does not span one year, as 2024/25 does.");
    }
    return new AcademicYear(from);
  }

  /** The year in which a day lies. */
  public static AcademicYear containing(LocalDate day) {
    return new AcademicYear(
        day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
  }

  public LocalDate firstDay() {
    return LocalDate.of(start, Month.SEPTEMBER, 1);
  }

  public LocalDate lastDay() {
    return LocalDate.of(start + 1, Month.AUGUST, 31);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  public AcademicYear next() {
    return new AcademicYear(start + 1);
  }

  @Override
  public int compareTo(AcademicYear other) {
    return Integer.compare(start, other.start);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d/%02d", start, (start + 1) % 100);
  }
}
