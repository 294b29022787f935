package org.tuttihub.application.funds;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.funds.Income;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** Writes down what came in from elsewhere than a grant. */
public final class ReceiveIncome {

  /** The income. */
  public record Add(
      Key fund,
      String source,
      Money amount,
      Optional<LocalDate> on,
      Optional<Boolean> restricted,
      Optional<String> claim,
      Optional<String> note) {}

  /** What was written wrong. */
  public record Alter(
      Key id,
      Change<String> source,
      Change<Money> amount,
      Change<LocalDate> on,
      Change<Boolean> restricted,
      Change<String> claim,
      Change<String> note) {}

  private final UnitOfWork<? extends FundRecords> work;
  private final Ids ids;

  public ReceiveIncome(UnitOfWork<? extends FundRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses restricted income for a fund without a purpose, and a day that has not come. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            Purse.day(acting, asked.on())
                .then(
                    on ->
                        records
                            .funds()
                            .named(asked.fund())
                            .then(fund -> income(records, fund, asked, on).into(fund)))
                .map(
                    income ->
                        records
                            .incomes()
                            .added(
                                acting,
                                income,
                                income.amount() + " came in from " + income.source() + ".")));
  }

  /** Refuses to take away what the fund has committed and spent. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .incomes()
                .require(acting, asked.id())
                .then(stored -> corrected(acting, records, stored, asked))
                .then(changed -> kept(acting, records, changed)));
  }

  private Income income(FundRecords records, Fund fund, Add asked, LocalDate on) {
    return new Income(
        new Identity(ids.next(), records.incomes().nextRef()),
        fund.identity().id(),
        asked.source(),
        asked.amount(),
        on,
        asked.restricted().orElse(false),
        asked.claim().orElse(""),
        asked.note().orElse(""));
  }

  private static Outcome<Stored<Income>> corrected(
      Acting acting, FundRecords records, Stored<Income> stored, Alter asked) {
    Income i = stored.value();
    Income changed =
        new Income(
            i.identity(),
            i.fund(),
            asked.source().over(i.source(), i.source()),
            asked.amount().over(i.amount(), i.amount()),
            asked.on().over(i.on(), i.on()),
            asked.restricted().over(i.restricted(), false),
            asked.claim().over(i.claim(), ""),
            asked.note().over(i.note(), ""));
    return Purse.day(acting, Optional.of(changed.on()))
        .then(_ -> records.funds().named(new Key.ById(i.fund())))
        .then(changed::into)
        .map(stored::with);
  }

  private static Outcome<Receipt> kept(Acting acting, FundRecords records, Stored<Income> changed) {
    Receipt receipt =
        records.incomes().replaced(acting, changed, changed.value().identity() + " is corrected.");
    return new Purse(records).covered(changed.value().fund()).map(_ -> receipt);
  }
}
