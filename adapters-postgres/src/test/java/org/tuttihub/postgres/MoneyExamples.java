package org.tuttihub.postgres;

import static org.tuttihub.postgres.Examples.DAY;
import static org.tuttihub.postgres.Examples.YEAR;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.funds.BudgetLine;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.funds.Grant;
import org.tuttihub.domain.funds.Income;
import org.tuttihub.domain.funds.Nature;
import org.tuttihub.domain.funds.Spending;
import org.tuttihub.domain.values.Money;

/** A fund with one of everything that money has: £1,100 came in, £1,050 is committed. */
final class MoneyExamples {
  static final Fund FUND =
      new Fund(
          Examples.identity("FUN-1"),
          "revenue",
          "Revenue grant",
          Fund.Kind.REVENUE,
          YEAR,
          "",
          List.of());
  static final BudgetLine LINE =
      new BudgetLine(
          Examples.identity("BUD-1"),
          FUND.identity().id(),
          "schools",
          "First access",
          Nature.REVENUE,
          List.of("first-access"),
          true,
          Money.of("2000"),
          Money.of("1900"));
  static final Spending COMMITMENT =
      new Spending.Committed(
          new Spending.Particulars(
              Examples.identity("SPE-1"),
              FUND.identity().id(),
              LINE.identity().id(),
              "Class sets",
              "PO 7"),
          Money.of("1050"),
          DAY);

  private MoneyExamples() {}

  static void fill(AllRecords r) {
    r.funds().add(FUND);
    r.grants().add(grant());
    r.budgetLines().add(LINE);
    r.incomes()
        .add(
            new Income(
                Examples.identity("INC-1"),
                FUND.identity().id(),
                "schools",
                Money.of("100"),
                DAY,
                false,
                "",
                ""));
    r.spendings().add(COMMITMENT);
  }

  private static Grant grant() {
    return new Grant(
        Examples.identity("GRA-1"),
        FUND.identity().id(),
        "The funder",
        "Grant",
        Money.of("1500"),
        Money.of("1000"),
        Optional.of(DAY),
        List.of(
            new Grant.Instalment(
                Examples.identity("").id(), DAY, Money.of("500"), Optional.of(DAY))));
  }
}
