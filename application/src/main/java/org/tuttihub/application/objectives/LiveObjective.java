package org.tuttihub.application.objectives;

import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** The steps of an objective's life: agreed, activated, closed, reopened. */
public final class LiveObjective {

  /** Which one. */
  public record Step(Key id) {}

  /** Which one, and what came of it. */
  public record Close(Key id, String outcome) {}

  private final OneStep step;

  public LiveObjective(UnitOfWork<? extends ObjectiveRecords> work) {
    this.step = new OneStep(work);
  }

  /** Refuses one that is not SMART ({@code objectives.not-smart}), naming each letter. */
  public Outcome<Receipt> agree(Acting acting, Step asked) {
    return step.take(acting, asked.id(), o -> o.agree(acting.today()), ref -> ref + " is agreed.");
  }

  /** Refuses one that is not agreed, or not SMART any more. */
  public Outcome<Receipt> activate(Acting acting, Step asked) {
    return step.take(
        acting, asked.id(), o -> o.activate(acting.today()), ref -> ref + " is active.");
  }

  public Outcome<Receipt> close(Acting acting, Close asked) {
    return step.take(
        acting,
        asked.id(),
        o -> o.close(asked.outcome(), acting.today()),
        ref -> ref + " is closed.");
  }

  public Outcome<Receipt> reopen(Acting acting, Step asked) {
    return step.take(
        acting, asked.id(), o -> o.reopen(acting.today()), ref -> ref + " is active again.");
  }
}
