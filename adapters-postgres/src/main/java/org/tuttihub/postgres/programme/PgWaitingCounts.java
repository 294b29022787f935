package org.tuttihub.postgres.programme;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import org.tuttihub.application.programme.WaitingCounts;
import org.tuttihub.domain.programme.WaitingCount;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The counts of waiting lists in PostgreSQL. */
public final class PgWaitingCounts extends PgKeptMany<WaitingCount> implements WaitingCounts {
  private static final Table<WaitingCount> TABLE =
      Table.named("waiting_count", WaitingCount::identity)
          .with("service", TEXT, WaitingCount::service)
          .with("instrument", TEXT, WaitingCount::instrument)
          .with("place", TEXT, WaitingCount::place)
          .with("as_of", DAY, WaitingCount::asOf)
          .with("waiting", WHOLE, WaitingCount::waiting)
          .made();

  public PgWaitingCounts(Session session, View view) {
    super(session, view, "ref");
  }

  @Override
  protected String nameOf(WaitingCount count) {
    return count.identity().ref();
  }

  @Override
  protected Table<WaitingCount> table() {
    return TABLE;
  }

  @Override
  protected WaitingCount made(Cells row, Kin kin) {
    return new WaitingCount(
        row.identity(),
        row.text("service"),
        row.text("instrument"),
        row.text("place"),
        row.day("as_of"),
        row.whole("waiting"));
  }
}
