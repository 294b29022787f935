package org.tuttihub.application.objectives;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.objectives.Action;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** Plans the actions of an objective, and ticks them off. */
public final class PlanAction {

  /** The action. */
  public record Add(Key id, String text, String owner, LocalDate due, Optional<String> resources) {}

  /**
   * Which action was done.
   *
   * @param action its number on the objective's card
   */
  public record Complete(Key id, int action, Optional<LocalDate> on) {}

  /**
   * Which action is taken away.
   *
   * @param action its number on the objective's card
   */
  public record Drop(Key id, int action) {}

  private final UnitOfWork<? extends ObjectiveRecords> work;
  private final Ids ids;

  public PlanAction(UnitOfWork<? extends ObjectiveRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses for a closed objective, and an action due after an agreed objective is. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    Action action =
        new Action(
            ids.next(),
            asked.text(),
            asked.owner(),
            asked.due(),
            asked.resources().orElse(""),
            Optional.empty());
    return work.decide(
        acting,
        records ->
            records
                .objectives()
                .step(
                    acting,
                    asked.id(),
                    o -> o.pursue(p -> p.acting(all -> Lines.with(all, action))),
                    o -> o.identity() + " has a new action."));
  }

  public Outcome<Receipt> complete(Acting acting, Complete asked) {
    return work.decide(
        acting,
        records ->
            records
                .objectives()
                .step(
                    acting,
                    asked.id(),
                    o ->
                        numbered(o, asked.action())
                            .then(
                                a ->
                                    o.pursue(
                                        p ->
                                            p.acting(
                                                all ->
                                                    Lines.instead(
                                                        all,
                                                        a,
                                                        a.done(
                                                            asked.on().orElse(acting.today())))))),
                    o -> "An action of " + o.identity() + " is done."));
  }

  /** Refuses when the objective would not be SMART any more. */
  public Outcome<Receipt> drop(Acting acting, Drop asked) {
    return work.decide(
        acting,
        records ->
            records
                .objectives()
                .step(
                    acting,
                    asked.id(),
                    o ->
                        numbered(o, asked.action())
                            .then(a -> o.pursue(p -> p.acting(all -> Lines.without(all, a)))),
                    o -> o.identity() + " has an action less."));
  }

  private static Outcome<Action> numbered(Objective objective, int number) {
    return Lines.numbered(objective.promise().actions(), number, "action", objective);
  }
}
