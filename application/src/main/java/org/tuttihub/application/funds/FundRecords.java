package org.tuttihub.application.funds;

import org.tuttihub.application.strategy.StrategyRecords;

/** What deeds about funds need. */
public interface FundRecords extends StrategyRecords {
  Funds funds();

  Grants grants();

  BudgetLines budgetLines();

  Incomes incomes();

  Spendings spendings();
}
