package org.tuttihub.application.funds;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.funds.BudgetLine;
import org.tuttihub.domain.funds.Spending;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** Commits money, spends it, or lets it go again; each on a budget line. */
public final class SpendMoney {

  /**
   * What is committed, or spent at once.
   *
   * @param line the budget line that pays
   */
  public record Out(
      Key line, String what, Money amount, Optional<LocalDate> on, Optional<String> reference) {}

  /**
   * What a commitment came to.
   *
   * @param amount what was committed, unless given
   */
  public record Settle(
      Key id, Optional<Money> amount, Optional<LocalDate> on, Optional<String> reference) {}

  /** A commitment that is not needed. */
  public record Release(Key id, String why) {}

  private final UnitOfWork<? extends FundRecords> work;
  private final Ids ids;

  public SpendMoney(UnitOfWork<? extends FundRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses what the fund may not pay, or does not have. */
  public Outcome<Receipt> commit(Acting acting, Out asked) {
    return out(
        acting,
        asked,
        (purse, line, on) ->
            purse.commit(ids, line, asked.what(), asked.reference().orElse(""), asked.amount(), on),
        spending -> asked.amount() + " is committed: " + spending.identity() + ".");
  }

  /** Refuses what the fund may not pay, or does not have. */
  public Outcome<Receipt> spend(Acting acting, Out asked) {
    return out(
        acting,
        asked,
        (purse, line, on) ->
            purse.spend(ids, line, asked.what(), asked.reference().orElse(""), asked.amount(), on),
        spending -> asked.amount() + " is spent: " + spending.identity() + ".");
  }

  /** Refuses what is not committed, and more than the fund has. */
  public Outcome<Receipt> settle(Acting acting, Settle asked) {
    return onCommitment(
        acting,
        asked.id(),
        (purse, committed) ->
            Purse.day(acting, asked.on())
                .then(
                    on ->
                        purse.settle(committed, asked.amount(), on, asked.reference().orElse(""))),
        s -> s.identity() + " came to " + s.spent() + ".");
  }

  /** Refuses what is not committed. */
  public Outcome<Receipt> release(Acting acting, Release asked) {
    return onCommitment(
        acting,
        asked.id(),
        (purse, committed) -> purse.release(committed, asked.why(), acting.today()),
        s -> s.identity() + " is released.");
  }

  private interface Going {
    Outcome<Spending> out(Purse purse, BudgetLine line, LocalDate on);
  }

  private interface Ending {
    Outcome<Stored<Spending>> of(Purse purse, Stored<Spending> committed);
  }

  private Outcome<Receipt> out(
      Acting acting, Out asked, Going going, Function<Spending, String> said) {
    return work.decide(
        acting,
        records ->
            Purse.day(acting, asked.on())
                .then(
                    on ->
                        records
                            .budgetLines()
                            .named(asked.line())
                            .then(line -> going.out(new Purse(records), line, on)))
                .map(s -> records.spendings().receipt(acting, s, 1, said.apply(s))));
  }

  private Outcome<Receipt> onCommitment(
      Acting acting, Key id, Ending ending, Function<Spending, String> said) {
    return work.decide(
        acting,
        records ->
            records
                .spendings()
                .require(acting, id)
                .then(committed -> ending.of(new Purse(records), committed))
                .map(
                    ended ->
                        records
                            .spendings()
                            .receipt(
                                acting,
                                ended.value(),
                                ended.version(),
                                said.apply(ended.value()))));
  }
}
