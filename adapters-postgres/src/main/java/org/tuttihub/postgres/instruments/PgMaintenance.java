package org.tuttihub.postgres.instruments;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.MONEY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import org.tuttihub.application.instruments.Maintenance;
import org.tuttihub.domain.instruments.Maintained;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The maintenance that was done, in PostgreSQL. */
public final class PgMaintenance extends PgKeptMany<Maintained> implements Maintenance {
  private static final Table<Maintained> TABLE =
      Table.named("maintenance_done", Maintained::identity)
          .with("schedule", ID, Maintained::schedule)
          .with("item", ID, Maintained::item)
          .with("done_on", DAY, Maintained::on)
          .with("firm", TEXT, Maintained::firm)
          .with("cost", MONEY, Maintained::cost)
          .with("note", TEXT, Maintained::note)
          .made();

  public PgMaintenance(Session session, View view) {
    super(session, view, "ref");
  }

  @Override
  protected String nameOf(Maintained entry) {
    return entry.identity().ref();
  }

  @Override
  protected Table<Maintained> table() {
    return TABLE;
  }

  @Override
  protected Maintained made(Cells row, Kin kin) {
    return new Maintained(
        row.identity(),
        row.id("schedule"),
        row.id("item"),
        row.day("done_on"),
        row.text("firm"),
        row.maybeMoney("cost"),
        row.text("note"));
  }
}
