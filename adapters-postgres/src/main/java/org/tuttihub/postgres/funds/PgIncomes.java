package org.tuttihub.postgres.funds;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.MONEY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.YES_NO;

import java.util.UUID;
import org.tuttihub.application.funds.Incomes;
import org.tuttihub.domain.funds.Income;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The income in PostgreSQL. */
public final class PgIncomes extends PgKept<Income> implements Incomes {
  private static final Table<Income> TABLE =
      Table.named("income", Income::identity)
          .with("fund", ID, Income::fund)
          .with("source", TEXT, Income::source)
          .with("amount", MONEY, Income::amount)
          .with("received_on", DAY, Income::on)
          .with("restricted", YES_NO, Income::restricted)
          .with("claim", TEXT, Income::claim)
          .with("note", TEXT, Income::note)
          .made();

  public PgIncomes(Session session, View view) {
    super(session, view);
  }

  @Override
  public boolean isRestricted(UUID fund) {
    return first("where t.fund = $1 and t.restricted limit 1", fund).isPresent();
  }

  @Override
  protected Table<Income> table() {
    return TABLE;
  }

  @Override
  protected Income made(Cells row, Kin kin) {
    return new Income(
        row.identity(),
        row.id("fund"),
        row.text("source"),
        row.money("amount"),
        row.day("received_on"),
        row.yes("restricted"),
        row.text("claim"),
        row.text("note"));
  }
}
