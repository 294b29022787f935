package org.tuttihub.application.funds;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.funds.BudgetLine;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.funds.Nature;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** Writes the budget lines of funds. */
public final class WriteBudgetLine {

  /**
   * The line.
   *
   * @param nature revenue unless the fund is capital
   * @param forecast the budget unless given
   */
  public record Add(
      Key fund,
      String function,
      String description,
      Optional<Nature> nature,
      List<String> services,
      Optional<Boolean> access,
      Money budget,
      Optional<Money> forecast) {}

  /** What changes. */
  public record Alter(
      Key id,
      Change<String> function,
      Change<String> description,
      Change<List<String>> services,
      Change<Boolean> access,
      Change<Money> budget,
      Change<Money> forecast) {}

  private final UnitOfWork<? extends FundRecords> work;
  private final Ids ids;

  public WriteBudgetLine(UnitOfWork<? extends FundRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a line that its fund may not pay. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            records
                .funds()
                .named(asked.fund())
                .then(fund -> checked(records, fund, line(records, fund, asked)))
                .map(
                    line ->
                        records
                            .budgetLines()
                            .added(acting, line, line.identity() + " has " + line.budget() + ".")));
  }

  /** Refuses a line that its fund may not pay. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .budgetLines()
                .require(acting, asked.id())
                .then(stored -> altered(records, stored, asked))
                .map(
                    changed ->
                        records
                            .budgetLines()
                            .replaced(
                                acting, changed, changed.value().identity() + " is changed.")));
  }

  private BudgetLine line(FundRecords records, Fund fund, Add asked) {
    return new BudgetLine(
        new Identity(ids.next(), records.budgetLines().nextRef()),
        fund.identity().id(),
        asked.function(),
        asked.description(),
        asked.nature().orElse(fund.kind() == Fund.Kind.CAPITAL ? Nature.CAPITAL : Nature.REVENUE),
        asked.services(),
        asked.access().orElse(false),
        asked.budget(),
        asked.forecast().orElse(asked.budget()));
  }

  private static Outcome<Stored<BudgetLine>> altered(
      FundRecords records, Stored<BudgetLine> stored, Alter asked) {
    BudgetLine l = stored.value();
    BudgetLine changed =
        new BudgetLine(
            l.identity(),
            l.fund(),
            asked.function().over(l.function(), l.function()),
            asked.description().over(l.description(), l.description()),
            l.nature(),
            asked.services().over(l.services(), List.of()),
            asked.access().over(l.access(), false),
            asked.budget().over(l.budget(), l.budget()),
            asked.forecast().over(l.forecast(), l.forecast()));
    return records
        .funds()
        .named(new Key.ById(l.fund()))
        .then(fund -> checked(records, fund, changed))
        .map(stored::with);
  }

  private static Outcome<BudgetLine> checked(FundRecords records, Fund fund, BudgetLine line) {
    return new Purse(records).function(fund.year(), line.function()).then(_ -> line.on(fund));
  }
}
