package org.tuttihub.domain.hub;

import java.time.LocalDate;
import java.util.Locale;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.BadValue;

/**
 * One of the three terms of an academic year.
 *
 * @param teachingWeeks weeks in which lessons are taught, 1 to 20
 */
public record Term(
    AcademicYear year, Season season, LocalDate firstDay, LocalDate lastDay, int teachingWeeks) {

  /** The three terms, in order. */
  public enum Season {
    AUTUMN,
    SPRING,
    SUMMER
  }

  public Term {
    if (lastDay.isBefore(firstDay)) {
      throw new BadValue(
          "A term ends after it begins: " + lastDay + " is before " + firstDay + ".");
    }
    if (!year.contains(firstDay) || !year.contains(lastDay)) {
      throw new BadValue(
          "A term lies inside its academic year: "
              + year
              + " runs from "
              + year.firstDay()
              + " to "
              + year.lastDay()
              + ".");
    }
    if (teachingWeeks < 1 || teachingWeeks > 20) {
      throw new BadValue("A term has 1 to 20 teaching weeks, not " + teachingWeeks + ".");
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  public boolean overlaps(Term other) {
    return !lastDay.isBefore(other.firstDay) && !other.lastDay.isBefore(firstDay);
  }

  @Override
  public String toString() {
    return season.name().toLowerCase(Locale.ROOT) + " " + year;
  }
}
