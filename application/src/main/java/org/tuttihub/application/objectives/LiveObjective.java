package org.tuttihub.application.objectives;

import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** The steps of an objective's life: agreed, activated, closed, reopened. */
public final class LiveObjective {

  /** Which one. */
  public record Step(Key id) {}

  /** Which one, and what came of it. */
  public record Close(Key id, String outcome) {}

  private final UnitOfWork<? extends ObjectiveRecords> work;

  public LiveObjective(UnitOfWork<? extends ObjectiveRecords> work) {
    this.work = work;
  }

  /** Refuses one that is not SMART ({@code objectives.not-smart}), naming each letter. */
  public Outcome<Receipt> agree(Acting acting, Step asked) {
    return step(acting, asked.id(), o -> o.agree(acting.today()), "agreed");
  }

  /** Refuses one that is not agreed, or not SMART any more. */
  public Outcome<Receipt> activate(Acting acting, Step asked) {
    return step(acting, asked.id(), o -> o.activate(acting.today()), "active");
  }

  public Outcome<Receipt> close(Acting acting, Close asked) {
    return step(acting, asked.id(), o -> o.close(asked.outcome(), acting.today()), "closed");
  }

  public Outcome<Receipt> reopen(Acting acting, Step asked) {
    return step(acting, asked.id(), o -> o.reopen(acting.today()), "active again");
  }

  private Outcome<Receipt> step(
      Acting acting, Key id, Function<? super Objective, Outcome<Objective>> step, String said) {
    return work.decide(
        acting,
        records ->
            records.objectives().step(acting, id, step, o -> o.identity() + " is " + said + "."));
  }
}
