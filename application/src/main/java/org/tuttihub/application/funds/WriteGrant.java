package org.tuttihub.application.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.funds.Grant;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** Writes down the grants of funds, what of them is confirmed, and how they are paid. */
public final class WriteGrant {

  /**
   * The grant.
   *
   * @param confirmed nothing of it unless given
   */
  public record Add(
      Key fund,
      String funder,
      String title,
      Money amount,
      Optional<Money> confirmed,
      Optional<LocalDate> confirmedUntil) {}

  /** What changes. */
  public record Alter(Key id, Change<String> funder, Change<String> title, Change<Money> amount) {}

  /** How much is certain, and until when. */
  public record Confirm(Key id, Money confirmed, Optional<LocalDate> confirmedUntil) {}

  /** A part as it will be paid. */
  public record AddInstalment(Key id, LocalDate due, Money amount) {}

  /**
   * A part that came.
   *
   * @param instalment its number on the grant's card
   */
  public record Receive(Key id, int instalment, Optional<LocalDate> on) {}

  /**
   * A part that will not be paid like that.
   *
   * @param instalment its number on the grant's card
   */
  public record DropInstalment(Key id, int instalment) {}

  private final UnitOfWork<? extends FundRecords> work;
  private final Ids ids;

  public WriteGrant(UnitOfWork<? extends FundRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses amounts that do not fit each other. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            records
                .funds()
                .named(asked.fund())
                .then(
                    fund ->
                        new Grant(
                                new Identity(ids.next(), records.grants().nextRef()),
                                fund.identity().id(),
                                asked.funder(),
                                asked.title(),
                                asked.amount(),
                                asked.confirmed().orElse(Money.ZERO),
                                asked.confirmedUntil(),
                                List.of())
                            .checked())
                .map(
                    grant ->
                        records
                            .grants()
                            .added(
                                acting,
                                grant,
                                grant.identity() + " over " + grant.amount() + " is written.")));
  }

  /** Refuses an amount below what is confirmed or paid. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return step(
        acting,
        asked.id(),
        g ->
            g.described(
                    asked.funder().over(g.funder(), g.funder()),
                    asked.title().over(g.title(), g.title()),
                    asked.amount().over(g.amount(), g.amount()))
                .checked(),
        g -> g.identity() + " is changed.");
  }

  /** Refuses to confirm less than the fund has committed and spent. */
  public Outcome<Receipt> confirm(Acting acting, Confirm asked) {
    return step(
        acting,
        asked.id(),
        g -> g.confirm(asked.confirmed(), asked.confirmedUntil()),
        g -> g.confirmed() + " of " + g.identity() + " is confirmed.");
  }

  /** Refuses instalments that exceed the grant. */
  public Outcome<Receipt> addInstalment(Acting acting, AddInstalment asked) {
    Grant.Instalment instalment =
        new Grant.Instalment(ids.next(), asked.due(), asked.amount(), Optional.empty());
    return step(
        acting, asked.id(), g -> g.pay(instalment), g -> g.identity() + " has an instalment more.");
  }

  /** Refuses one that came before, and a day that has not come. */
  public Outcome<Receipt> receive(Acting acting, Receive asked) {
    return Purse.day(acting, asked.on())
        .then(
            on ->
                step(
                    acting,
                    asked.id(),
                    g -> g.receive(asked.instalment(), on),
                    g -> "An instalment of " + g.identity() + " came in."));
  }

  /** Refuses one that came. */
  public Outcome<Receipt> dropInstalment(Acting acting, DropInstalment asked) {
    return step(
        acting,
        asked.id(),
        g -> g.drop(asked.instalment()),
        g -> g.identity() + " has an instalment less.");
  }

  private Outcome<Receipt> step(
      Acting acting, Key id, Function<Grant, Outcome<Grant>> step, Function<Grant, String> said) {
    return work.decide(
        acting,
        records ->
            records
                .grants()
                .require(acting, id)
                .then(stored -> step.apply(stored.value()).map(stored::with))
                .then(
                    changed -> {
                      Receipt receipt =
                          records.grants().replaced(acting, changed, said.apply(changed.value()));
                      return new Purse(records).covered(changed.value().fund()).map(_ -> receipt);
                    }));
  }
}
