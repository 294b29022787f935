package org.tuttihub.application.funds;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.funds.BudgetLine;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.funds.Spending;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.strategy.Framework;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/**
 * The rules of money that look at more than one record, inside a unit of work: what goes out is
 * paid by a line of a fund that may pay it and is not overdrawn by it. Another room that commits or
 * spends does it through here, as a part of its own deed.
 */
public final class Purse {
  private final FundRecords records;

  public Purse(FundRecords records) {
    this.records = records;
  }

  /** Sets money of a line aside; refuses what its fund may not pay, or does not have. */
  public Outcome<Spending> commit(
      Ids ids, BudgetLine line, String what, String reference, Money amount, LocalDate on) {
    return goesOut(line, Spending.commit(particulars(ids, line, what, reference), amount, on));
  }

  /** Spends money of a line at once; refuses what its fund may not pay, or does not have. */
  public Outcome<Spending> spend(
      Ids ids, BudgetLine line, String what, String reference, Money amount, LocalDate on) {
    return goesOut(line, Spending.spend(particulars(ids, line, what, reference), amount, on));
  }

  /** What was committed is spent; refuses more than the fund has. */
  public Outcome<Stored<Spending>> settle(
      Stored<Spending> committed, Optional<Money> amount, LocalDate on, String reference) {
    return committed
        .value()
        .settle(amount.orElse(committed.value().committed()), on, reference)
        .then(spent -> replaced(committed, spent));
  }

  /** What was committed is not needed. */
  public Outcome<Stored<Spending>> release(Stored<Spending> committed, String why, LocalDate on) {
    return committed.value().release(why, on).then(freed -> replaced(committed, freed));
  }

  /** Refuses a fund that is below zero as the records stand now. */
  Outcome<Fund> covered(UUID id) {
    Fund fund = records.funds().find(new Key.ById(id)).orElseThrow().value();
    return records.funds().position(id).covered(fund).map(_ -> fund);
  }

  /** Refuses a function that the framework of a year does not have. */
  Outcome<String> function(AcademicYear year, String code) {
    Optional<Framework> pack = records.frameworks().inForce(year);
    return pack.flatMap(p -> p.function(code)).isPresent()
        ? Outcome.done(code)
        : Outcome.refused(
            Refusal.rule(
                "funds.unknown-function",
                "There is no function " + code + " in " + year + ".",
                "See what there is with: functions list."));
  }

  /** Refuses a day that has not come. */
  public static Outcome<LocalDate> day(Acting acting, Optional<LocalDate> asked) {
    LocalDate on = asked.orElse(acting.today());
    return on.isAfter(acting.today())
        ? Outcome.refused(
            Refusal.rule(
                "funds.ahead",
                "No money can have moved on " + on + " yet.",
                "Write it down on the day, or after."))
        : Outcome.done(on);
  }

  private Spending.Particulars particulars(
      Ids ids, BudgetLine line, String what, String reference) {
    return new Spending.Particulars(
        new Identity(ids.next(), records.spendings().nextRef()),
        line.fund(),
        line.identity().id(),
        what,
        reference);
  }

  private Outcome<Spending> goesOut(BudgetLine line, Outcome<Spending> wanted) {
    Fund fund = records.funds().find(new Key.ById(line.fund())).orElseThrow().value();
    return fund.mayPay(line.nature(), line.function())
        .then(_ -> wanted)
        .then(
            spending -> {
              records.spendings().add(spending);
              return covered(line.fund()).map(_ -> spending);
            });
  }

  private Outcome<Stored<Spending>> replaced(Stored<Spending> before, Spending after) {
    long version = records.spendings().replace(before.with(after));
    return covered(after.particulars().fund()).map(_ -> new Stored<>(after, version));
  }
}
