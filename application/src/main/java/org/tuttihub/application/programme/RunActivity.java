package org.tuttihub.application.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.programme.Activity;
import org.tuttihub.domain.values.Key;

/** Takes an activity through its life: started, finished, cancelled. */
public final class RunActivity {

  /** Which activity, and on which day; today unless given. */
  public record Step(Key id, Optional<LocalDate> on) {}

  /** Which activity is cancelled, and why. */
  public record Cancel(Key id, String why) {}

  private final UnitOfWork<? extends ProgrammeRecords> work;

  public RunActivity(UnitOfWork<? extends ProgrammeRecords> work) {
    this.work = work;
  }

  /** Refuses what is not planned. */
  public Outcome<Receipt> start(Acting acting, Step asked) {
    LocalDate on = asked.on().orElse(acting.today());
    return step(acting, asked.id(), a -> a.start(on), " runs.");
  }

  /** Refuses what is over or cancelled. */
  public Outcome<Receipt> finish(Acting acting, Step asked) {
    LocalDate on = asked.on().orElse(acting.today());
    return step(acting, asked.id(), a -> a.finish(on), " is done.");
  }

  /** Refuses what is over or cancelled. */
  public Outcome<Receipt> cancel(Acting acting, Cancel asked) {
    return step(acting, asked.id(), a -> a.cancel(asked.why(), acting.today()), " is cancelled.");
  }

  private Outcome<Receipt> step(
      Acting acting, Key id, Function<Activity, Outcome<Activity>> step, String said) {
    return work.decide(
        acting, records -> records.activities().step(acting, id, step, a -> a.identity() + said));
  }
}
