package org.tuttihub.application.commissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.funds.Purse;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.commissioning.Contract.Instalment;
import org.tuttihub.domain.commissioning.Project;
import org.tuttihub.domain.commissioning.Signed.Side;
import org.tuttihub.domain.commissioning.Signed.Signature;
import org.tuttihub.domain.funds.Spending;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/**
 * Takes a project through its life. What is paid of it is spent, and what is not needed of its
 * money is released; a commitment that finance has settled or released already is left as it is.
 */
public final class RunProject {

  /**
   * A signature.
   *
   * @param side for whom
   * @param name who signed
   * @param on today unless given
   */
  public record Sign(Key id, Side side, String name, Optional<LocalDate> on) {}

  /**
   * An instalment that is paid.
   *
   * @param instalment its number on the project's card
   * @param reference the invoice, or the payment run
   */
  public record Pay(Key id, int instalment, Optional<LocalDate> on, Optional<String> reference) {}

  /** Which project, on which day; today unless given. */
  public record Step(Key id, Optional<LocalDate> on) {}

  /** Which project, and why. */
  public record Why(Key id, String why) {}

  private final UnitOfWork<? extends CommissioningRecords> work;

  public RunProject(UnitOfWork<? extends CommissioningRecords> work) {
    this.work = work;
  }

  /** Refuses a second signature for one side, and a day that has not come. */
  public Outcome<Receipt> sign(Acting acting, Sign asked) {
    return Purse.day(acting, asked.on())
        .then(
            on ->
                step(
                    acting,
                    asked.id(),
                    p -> p.sign(new Signature(asked.side(), asked.name(), on)),
                    p -> p.identity() + " is " + p.state().words() + "."));
  }

  /** Refuses one that was paid, and what is not live. */
  public Outcome<Receipt> pay(Acting acting, Pay asked) {
    return Purse.day(acting, asked.on())
        .then(
            on ->
                moving(
                    acting,
                    asked.id(),
                    p -> p.pay(asked.instalment(), on),
                    (records, p) ->
                        p.contract()
                            .numbered(asked.instalment())
                            .then(i -> settled(records, i, on, asked.reference().orElse(""))),
                    p -> "Instalment " + asked.instalment() + " of " + p.identity() + " is paid."));
  }

  /** Refuses what is not live. */
  public Outcome<Receipt> suspend(Acting acting, Why asked) {
    return step(
        acting,
        asked.id(),
        p -> p.suspend(asked.why(), acting.today()),
        p -> p.identity() + " is suspended; nothing of it is paid.");
  }

  /** Refuses what is not suspended. */
  public Outcome<Receipt> resume(Acting acting, Step asked) {
    return step(
        acting,
        asked.id(),
        p -> p.resume(asked.on().orElse(acting.today())),
        p -> p.identity() + " goes on.");
  }

  /** Refuses what is not live. */
  public Outcome<Receipt> end(Acting acting, Step asked) {
    return step(
        acting,
        asked.id(),
        p -> p.end(asked.on().orElse(acting.today())),
        p -> "Delivery of " + p.identity() + " is over; its evaluation is due.");
  }

  /** Refuses what is not evaluated; what was not paid is released. */
  public Outcome<Receipt> close(Acting acting, Step asked) {
    return moving(
        acting,
        asked.id(),
        p -> p.close(asked.on().orElse(acting.today())),
        (records, p) -> released(acting, records, p, "The project is closed."),
        p -> p.identity() + " is closed.");
  }

  /** Refuses one whose delivery is over; what was not paid is released. */
  public Outcome<Receipt> withdraw(Acting acting, Why asked) {
    return moving(
        acting,
        asked.id(),
        p -> p.withdraw(asked.why(), acting.today()),
        (records, p) -> released(acting, records, p, "The project is withdrawn."),
        p -> p.identity() + " is withdrawn.");
  }

  private interface Moving {
    Outcome<Integer> money(CommissioningRecords records, Project before);
  }

  private Outcome<Receipt> moving(
      Acting acting,
      Key id,
      Function<Project, Outcome<Project>> step,
      Moving moving,
      Function<Project, String> said) {
    return work.decide(
        acting,
        records ->
            records
                .projects()
                .require(acting, id)
                .then(
                    stored ->
                        step.apply(stored.value())
                            .then(
                                next ->
                                    moving
                                        .money(records, stored.value())
                                        .map(
                                            _ ->
                                                records
                                                    .projects()
                                                    .replaced(
                                                        acting,
                                                        stored.with(next),
                                                        said.apply(next))))));
  }

  private Outcome<Receipt> step(
      Acting acting,
      Key id,
      Function<Project, Outcome<Project>> step,
      Function<Project, String> said) {
    return work.decide(acting, records -> records.projects().step(acting, id, step, said));
  }

  private static Outcome<Integer> settled(
      CommissioningRecords records, Instalment i, LocalDate on, String reference) {
    return committed(records, i.spending())
        .map(
            c ->
                new Purse(records)
                    .settle(c, Optional.of(i.amount()), on, reference)
                    .<Integer>map(_ -> 1))
        .orElseGet(() -> Outcome.done(0));
  }

  private static Outcome<Integer> released(
      Acting acting, CommissioningRecords records, Project project, String why) {
    List<Instalment> unpaid = project.contract().unpaid();
    return Outcome.each(
            unpaid.stream().flatMap(i -> committed(records, i.spending()).stream()).toList(),
            spending -> new Purse(records).release(spending, why, acting.today()))
        .map(List::size);
  }

  private static Optional<Stored<Spending>> committed(CommissioningRecords records, UUID id) {
    return records
        .spendings()
        .find(new Key.ById(id))
        .filter(s -> s.value().state() == Spending.State.COMMITTED);
  }
}
