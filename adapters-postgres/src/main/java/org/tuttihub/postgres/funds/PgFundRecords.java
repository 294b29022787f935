package org.tuttihub.postgres.funds;

import org.tuttihub.application.funds.BudgetLines;
import org.tuttihub.application.funds.FundRecords;
import org.tuttihub.application.funds.Funds;
import org.tuttihub.application.funds.Grants;
import org.tuttihub.application.funds.Incomes;
import org.tuttihub.application.funds.Spendings;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the room {@code funds}, on the connection of one unit of work. */
public interface PgFundRecords extends FundRecords {
  Session session();

  @Override
  default Funds funds() {
    return new PgFunds(session(), View.NOW);
  }

  @Override
  default Grants grants() {
    return new PgGrants(session(), View.NOW);
  }

  @Override
  default BudgetLines budgetLines() {
    return new PgBudgetLines(session(), View.NOW);
  }

  @Override
  default Incomes incomes() {
    return new PgIncomes(session(), View.NOW);
  }

  @Override
  default Spendings spendings() {
    return new PgSpendings(session(), View.NOW);
  }
}
