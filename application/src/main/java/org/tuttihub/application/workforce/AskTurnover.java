package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.StaffingFacts;
import org.tuttihub.domain.workforce.Turnover;

/** Reckons what becomes of a year's teaching hours if people leave and begin. */
public final class AskTurnover {
  private static final BigDecimal ALL = new BigDecimal(100);
  private static final BigDecimal MOST_HOURS = new BigDecimal(60);

  /**
   * What is tried.
   *
   * @param turnover how many of those at the start leave within the year, in percent
   * @param recruits how many begin; none unless given
   * @param hours a week of each of these; as many as the others have unless given
   * @param from the month in which they begin, by any day of it; the first month unless given
   * @param taught how many of the hours agreed are taught, in percent; all unless given
   */
  public record Request(
      AcademicYear year,
      BigDecimal turnover,
      Optional<Integer> recruits,
      Optional<BigDecimal> hours,
      Optional<LocalDate> from,
      Optional<BigDecimal> taught) {}

  /**
   * What comes of it.
   *
   * @param people how many are there at the start
   * @param weekly their hours a week
   * @param hours in the whole year
   * @param difference hours beyond the target; below nothing where some are missing
   * @param needed how many more people must begin to reach the target
   */
  public record Answer(
      AcademicYear year,
      int people,
      BigDecimal weekly,
      Optional<BigDecimal> target,
      BigDecimal hours,
      Optional<BigDecimal> difference,
      Optional<Integer> needed,
      List<String> reasons,
      List<OfTerm> terms) {}

  /** What a term comes to. */
  public record OfTerm(
      Term.Season term,
      LocalDate ends,
      int weeks,
      BigDecimal staying,
      BigDecimal hours,
      BigDecimal byNewcomers,
      BigDecimal soFar,
      Optional<BigDecimal> due,
      Optional<BigDecimal> difference) {}

  private final StaffingReads reads;

  public AskTurnover(StaffingReads reads) {
    this.reads = reads;
  }

  /** Refuses figures out of range, a month outside the year, and a year without terms. */
  public Outcome<Answer> answer(Acting acting, Request asked, Progress progress) {
    BigDecimal taught = asked.taught().orElse(ALL);
    if (isOut(asked.turnover(), ALL) || isOut(taught, ALL)) {
      return no("A share is from 0 to 100 percent.", "Give a number in between.");
    }
    int recruits = asked.recruits().orElse(0);
    if (recruits < 0 || recruits > 10_000) {
      return no("From none to 10,000 people begin.", "Give a number in between.");
    }
    if (asked.hours().filter(h -> h.signum() == 0 || isOut(h, MOST_HOURS)).isPresent()) {
      return no("There are up to 60 hours in a working week.", "Give how many one is to work.");
    }
    AcademicYear year = asked.year();
    LocalDate from = asked.from().orElse(year.firstDay()).withDayOfMonth(1);
    if (!year.contains(from)) {
      return no("The month is not one of " + year + ".", "Give a day of a month of that year.");
    }
    StaffingFacts facts = reads.facts(Optional.empty());
    if (facts.weeks(year).isEmpty()) {
      return no(
          "No term of " + year + " is set, so its teaching weeks are not known.",
          "Set its terms first: terms set.");
    }
    return Outcome.done(
        answer(
            year,
            Turnover.of(
                facts,
                new Turnover.Tried(
                    year, asked.turnover(), recruits, asked.hours(), from, taught))));
  }

  private static boolean isOut(BigDecimal number, BigDecimal most) {
    return number.signum() < 0 || number.compareTo(most) > 0;
  }

  private static Answer answer(AcademicYear year, Turnover t) {
    Turnover.OfTerm last = t.terms().getLast();
    return new Answer(
        year,
        t.people(),
        t.weekly(),
        t.target(),
        last.soFar(),
        last.difference(),
        t.needed(),
        t.reasons(),
        t.terms().stream()
            .map(
                o ->
                    new OfTerm(
                        o.term(),
                        o.ends(),
                        o.weeks(),
                        o.staying(),
                        o.hours(),
                        o.byNewcomers(),
                        o.soFar(),
                        o.due(),
                        o.difference()))
            .toList());
  }

  private static Outcome<Answer> no(String fact, String remedy) {
    return Outcome.refused(Refusal.rule("workforce.what-if", fact, remedy));
  }
}
