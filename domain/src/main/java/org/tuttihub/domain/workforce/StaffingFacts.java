package org.tuttihub.domain.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.values.AcademicYear;

/**
 * What the plan for the workforce is held against.
 *
 * @param on the day as which it is known
 * @param targets of every year
 * @param taught sessions that are not cancelled, added up
 * @param people everybody who works or worked for the hub
 * @param vacancies whatever became of them
 * @param terms of every year
 */
public record StaffingFacts(
    LocalDate on,
    List<WorkforceTarget> targets,
    List<Taught> taught,
    List<Member> people,
    List<Vacancy> vacancies,
    List<Term> terms) {

  /**
   * The sessions of a year that people with the same instruments and areas hold, added up.
   *
   * @param held whether anybody holds them; nobody has neither instruments nor areas
   */
  public record Taught(
      AcademicYear year,
      boolean held,
      List<String> instruments,
      List<String> areas,
      long minutes) {}

  /** The weeks in which lessons are taught in a year; absent where no term of it is set. */
  public Optional<Integer> weeks(AcademicYear year) {
    return terms.stream()
        .filter(term -> term.year().equals(year))
        .map(Term::teachingWeeks)
        .reduce(Integer::sum);
  }

  /** The last day of a year, or the day as which it is known while the year runs. */
  LocalDate end(AcademicYear year) {
    return on.isBefore(year.lastDay()) ? on : year.lastDay();
  }
}
