package org.tuttihub.application.objectives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.objectives.Measure;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.objectives.Promise;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** Measures an objective: how success is seen, and what was found. */
public final class MeasureObjective {

  /** How success is seen. */
  public record Add(
      Key id,
      String name,
      Optional<Measure.Kind> kind,
      Measure.Unit unit,
      Optional<BigDecimal> baseline,
      BigDecimal target,
      Optional<Measure.Direction> direction) {}

  /**
   * Which measure is taken away.
   *
   * @param measure its number on the objective's card
   */
  public record Drop(Key id, int measure) {}

  /**
   * What was found on a day.
   *
   * @param measure its number on the objective's card
   */
  public record Read(
      Key id, int measure, Optional<LocalDate> on, BigDecimal value, String source) {}

  private final OneStep step;
  private final Ids ids;

  public MeasureObjective(UnitOfWork<? extends ObjectiveRecords> work, Ids ids) {
    this.step = new OneStep(work);
    this.ids = ids;
  }

  /** Refuses when the objective is active or closed: a promise is kept as it was made. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    Measure measure =
        new Measure(
            ids.next(),
            asked.name(),
            asked.kind().orElse(Measure.Kind.MEASURED),
            asked.unit(),
            asked.baseline(),
            asked.target(),
            asked.direction().orElse(Measure.Direction.UP),
            List.of());
    return step.take(
        acting,
        asked.id(),
        o -> o.reword(p -> p.measured(all -> Lines.with(all, measure))),
        ref -> ref + " has a new measure.");
  }

  /** Refuses when the objective is active or closed, or would not be SMART any more. */
  public Outcome<Receipt> drop(Acting acting, Drop asked) {
    return step.take(
        acting,
        asked.id(),
        o ->
            numbered(o, asked.measure())
                .then(measure -> o.reword(p -> p.measured(all -> Lines.without(all, measure)))),
        ref -> ref + " has a measure less.");
  }

  /** Refuses when the objective is not active, and a day that has not come. */
  public Outcome<Receipt> read(Acting acting, Read asked) {
    LocalDate on = asked.on().orElse(acting.today());
    if (on.isAfter(acting.today())) {
      return Outcome.refused(
          Refusal.rule(
              "objectives.reading-ahead",
              "A reading of " + on + " cannot be known yet.",
              "Record it on the day, or after."));
    }
    Measure.Reading reading = new Measure.Reading(ids.next(), on, asked.value(), asked.source());
    return step.take(
        acting,
        asked.id(),
        o -> numbered(o, asked.measure()).then(measure -> o.review(read(measure, reading))),
        ref -> "The reading is recorded with " + ref + ".");
  }

  private static UnaryOperator<Promise> read(Measure measure, Measure.Reading reading) {
    return p -> p.measured(all -> Lines.instead(all, measure, measure.read(reading)));
  }

  private static Outcome<Measure> numbered(Objective objective, int number) {
    return Lines.numbered(objective.promise().measures(), number, "measure", objective);
  }
}
