package org.tuttihub.postgres.funds;

import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.MONEY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;
import static org.tuttihub.postgres.kept.ColumnType.YES_NO;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.funds.BudgetLines;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.funds.BudgetLine;
import org.tuttihub.domain.funds.Nature;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The budget lines in PostgreSQL. */
public final class PgBudgetLines extends PgKept<BudgetLine> implements BudgetLines {
  private static final Table<BudgetLine> TABLE =
      Table.named("budget_line", BudgetLine::identity)
          .with("fund", ID, BudgetLine::fund)
          .with("function", TEXT, BudgetLine::function)
          .with("description", TEXT, BudgetLine::description)
          .with("nature", TEXT, BudgetLine::nature)
          .with("services", TEXTS, BudgetLine::services)
          .with("access", YES_NO, BudgetLine::access)
          .with("budget", MONEY, BudgetLine::budget)
          .with("forecast", MONEY, BudgetLine::forecast)
          .made();

  public PgBudgetLines(Session session, View view) {
    super(session, view);
  }

  @Override
  public List<Stored<BudgetLine>> of(UUID fund) {
    return load("where t.fund = $1 order by length(t.ref), t.ref", fund);
  }

  @Override
  protected Table<BudgetLine> table() {
    return TABLE;
  }

  @Override
  protected BudgetLine made(Cells row, Kin kin) {
    return new BudgetLine(
        row.identity(),
        row.id("fund"),
        row.text("function"),
        row.text("description"),
        row.choice(Nature.class, "nature"),
        row.texts("services"),
        row.yes("access"),
        row.money("budget"),
        row.money("forecast"));
  }
}
