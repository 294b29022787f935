package org.tuttihub.postgres.programme;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;

import java.util.List;
import org.tuttihub.application.programme.OfferWindows;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.programme.OfferWindow;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The offer windows in PostgreSQL. */
public final class PgOfferWindows extends PgKept<OfferWindow> implements OfferWindows {
  private static final Table<OfferWindow> TABLE =
      Table.named("offer_window", OfferWindow::identity)
          .with("year", TEXT, OfferWindow::year)
          .with("services", TEXTS, OfferWindow::services)
          .with("opens", DAY, OfferWindow::opens)
          .with("closes", DAY, OfferWindow::closes)
          .with("note", TEXT, OfferWindow::note)
          .made();

  public PgOfferWindows(Session session, View view) {
    super(session, view);
  }

  @Override
  public List<OfferWindow> of(AcademicYear year) {
    return load("where t.year = $1 order by t.opens, t.ref", year.toString()).stream()
        .map(Stored::value)
        .toList();
  }

  @Override
  protected Table<OfferWindow> table() {
    return TABLE;
  }

  @Override
  protected OfferWindow made(Cells row, Kin kin) {
    return new OfferWindow(
        row.identity(),
        row.year("year"),
        row.texts("services"),
        row.day("opens"),
        row.day("closes"),
        row.text("note"));
  }
}
