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
import org.tuttihub.domain.outcome.Refusal;
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

  private final OneStep step;
  private final Ids ids;

  public PlanAction(UnitOfWork<? extends ObjectiveRecords> work, Ids ids) {
    this.step = new OneStep(work);
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
    return step.take(
        acting,
        asked.id(),
        o -> o.pursue(p -> p.acting(all -> Lines.with(all, action))),
        ref -> ref + " has a new action.");
  }

  /** Refuses an action that is done already, and a day that has not come. */
  public Outcome<Receipt> complete(Acting acting, Complete asked) {
    LocalDate on = asked.on().orElse(acting.today());
    if (on.isAfter(acting.today())) {
      return no(
          "objectives.done-ahead",
          "An action cannot be done on " + on + " yet.",
          "Tick it off on the day, or after.");
    }
    return step.take(
        acting,
        asked.id(),
        o -> numbered(o, asked.action()).then(action -> tickedOff(o, action, on)),
        ref -> "An action of " + ref + " is done.");
  }

  /** Refuses when the objective would not be SMART any more. */
  public Outcome<Receipt> drop(Acting acting, Drop asked) {
    return step.take(
        acting,
        asked.id(),
        o ->
            numbered(o, asked.action())
                .then(action -> o.pursue(p -> p.acting(all -> Lines.without(all, action)))),
        ref -> ref + " has an action less.");
  }

  private static Outcome<Objective> tickedOff(Objective objective, Action action, LocalDate on) {
    return action.doneOn().isPresent()
        ? no(
            "objectives.action-done",
            "That action was done on " + action.doneOn().get() + " already.",
            "There is nothing to do.")
        : objective.pursue(p -> p.acting(all -> Lines.instead(all, action, action.done(on))));
  }

  private static Outcome<Action> numbered(Objective objective, int number) {
    return Lines.numbered(objective.promise().actions(), number, "action", objective);
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
