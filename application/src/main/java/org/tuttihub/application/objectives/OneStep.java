package org.tuttihub.application.objectives;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** Decides one step of an objective's life, as a unit of work of its own. */
record OneStep(UnitOfWork<? extends ObjectiveRecords> work) {

  /**
   * Takes the step.
   *
   * @param said what happened, given the objective's reference
   */
  Outcome<Receipt> take(
      Acting acting,
      Key id,
      Function<? super Objective, Outcome<Objective>> step,
      UnaryOperator<String> said) {
    return work.decide(
        acting,
        records ->
            records.objectives().step(acting, id, step, o -> said.apply(o.identity().ref())));
  }
}
