package org.tuttihub.application.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** What people read of funds. */
public interface FundReads {
  Listing<FundRow> funds();

  Optional<Stored<FundCard>> fund(Key key, Optional<LocalDate> asAt);

  Listing<GrantRow> grants();

  Optional<Stored<GrantCard>> grant(Key key, Optional<LocalDate> asAt);

  Listing<BudgetLineRow> budgetLines();

  Optional<Stored<BudgetLineRow>> budgetLine(Key key, Optional<LocalDate> asAt);

  Listing<IncomeRow> income();

  Optional<Stored<IncomeRow>> incomeEntry(Key key, Optional<LocalDate> asAt);

  Listing<SpendingRow> spending();

  Optional<Stored<SpendingRow>> spendingEntry(Key key, Optional<LocalDate> asAt);

  Listing<IncomeSourceRow> incomeSources();

  /** What the funds of each year come to, as things stand now. */
  List<YearFigures> years();
}
