package org.tuttihub.postgres.instruments;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import org.tuttihub.application.instruments.StockTakes;
import org.tuttihub.domain.instruments.StockTake;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The rounds of counting in PostgreSQL. */
public final class PgStockTakes extends PgKeptMany<StockTake> implements StockTakes {
  private static final Table<StockTake> TABLE =
      Table.named("stock_take", StockTake::identity)
          .with("title", TEXT, StockTake::title)
          .with("place", TEXT, StockTake::place)
          .with("opened", DAY, StockTake::opened)
          .with("closed", DAY, StockTake::closed)
          .made();

  public PgStockTakes(Session session, View view) {
    super(session, view, "ref");
  }

  @Override
  protected String nameOf(StockTake take) {
    return take.identity().ref();
  }

  @Override
  protected Table<StockTake> table() {
    return TABLE;
  }

  @Override
  protected StockTake made(Cells row, Kin kin) {
    return new StockTake(
        row.identity(),
        row.text("title"),
        row.maybeText("place"),
        row.day("opened"),
        row.maybeDay("closed"));
  }
}
