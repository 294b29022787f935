package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.TargetGoal;
import org.tuttihub.domain.workforce.TargetGoal.Measure;
import org.tuttihub.domain.workforce.TargetGoal.Recruitment;
import org.tuttihub.domain.workforce.TargetGoal.Retention;
import org.tuttihub.domain.workforce.TargetGoal.TeachingHours;

/** The figures of a target, as they are asked for: each measure has some of them. */
record TargetFigures(
    Optional<BigDecimal> hours,
    Optional<Integer> atLeast,
    Optional<Integer> atMost,
    Optional<BigDecimal> upBy,
    Optional<TargetGoal.Unit> unit,
    Optional<BigDecimal> base,
    Optional<AcademicYear> baseYear) {

  /** Those of a target that is there. */
  static TargetFigures of(TargetGoal goal) {
    return switch (goal) {
      case TeachingHours(BigDecimal hours) ->
          new TargetFigures(some(hours), none(), none(), none(), none(), none(), none());
      case Recruitment(int from, int to) ->
          new TargetFigures(none(), some(from), some(to), none(), none(), none(), none());
      case Retention(var by, var unit, var base, var baseYear) ->
          new TargetFigures(
              none(), none(), none(), some(by), some(unit), some(base), some(baseYear));
    };
  }

  private static <T> Optional<T> some(T value) {
    return Optional.of(value);
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  /** Refuses ({@code workforce.target}) what a measure lacks, and what is another's. */
  Outcome<TargetGoal> goal(Measure measure) {
    List<Fault> faults = new ArrayList<>();
    boolean retention = measure == Measure.RETENTION;
    said(hours, measure == Measure.TEACHING_HOURS, "hours", "Say how many hours.", faults);
    said(atLeast, measure == Measure.RECRUITMENT, "at_least", "Say how many at least.", faults);
    said(atMost, measure == Measure.RECRUITMENT, "at_most", "Say how many at the most.", faults);
    said(upBy, retention, "up_by", "Say by how much it is to go up.", faults);
    said(
        unit,
        retention,
        "unit",
        "Say whether it goes up by percent of its base or by percentage points.",
        faults);
    said(base, retention, "base", "Say what it was, in percent.", faults);
    said(baseYear, retention, "base_year", "Say in which year it was that.", faults);
    if (!faults.isEmpty()) {
      return Outcome.refused(
          Refusal.rule(
              "workforce.target",
              "A target for " + measure.words() + " has other figures.",
              "Correct what is named.",
              faults));
    }
    return Outcome.done(
        switch (measure) {
          case TEACHING_HOURS -> new TeachingHours(hours.orElseThrow());
          case RECRUITMENT -> new Recruitment(atLeast.orElseThrow(), atMost.orElseThrow());
          case RETENTION ->
              new Retention(
                  upBy.orElseThrow(),
                  unit.orElseThrow(),
                  base.orElseThrow(),
                  baseYear.orElseThrow());
        });
  }

  private static void said(
      Optional<?> figure, boolean wanted, String field, String lacking, List<Fault> faults) {
    if (wanted && figure.isEmpty()) {
      faults.add(new Fault(field, lacking));
    } else if (!wanted && figure.isPresent()) {
      faults.add(new Fault(field, "Leave it out: it is of another measure."));
    }
  }
}
