package org.tuttihub.postgres.charging;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.JSON;
import static org.tuttihub.postgres.kept.ColumnType.LARGE;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import java.util.List;
import org.tuttihub.application.charging.BookingSets;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.charging.BookingSet;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Rows;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The sets of bookings in PostgreSQL; their entries are never read with them. */
public final class PgBookingSets extends PgKept<BookingSet> implements BookingSets {
  private static final Table<BookingSet> TABLE =
      Table.named("booking_set", BookingSet::identity)
          .with("title", TEXT, BookingSet::title)
          .made();

  private static final Rows<BookingSet.Entry> ENTRIES =
      Rows.<BookingSet.Entry>of("booking_set_entry", "booking_set_id")
          .with("row_no", LARGE, BookingSet.Entry::number)
          .with("urn", TEXT, BookingSet.Entry::urn)
          .with("customer", TEXT, BookingSet.Entry::customer)
          .with("on_day", DAY, BookingSet.Entry::on)
          .with("service", TEXT, BookingSet.Entry::service)
          .with("variant", TEXT, BookingSet.Entry::variant)
          .with("quantity", WHOLE, BookingSet.Entry::quantity)
          .with("terms", WHOLE, BookingSet.Entry::terms)
          .with("facts", JSON, e -> e.facts().values());

  public PgBookingSets(Session session, View view) {
    super(session, view);
  }

  @Override
  public void keepEntries(BookingSet set, List<BookingSet.Entry> entries) {
    session.takeTime();
    ENTRIES.append(session, set.identity().id(), entries);
  }

  @Override
  public void remove(Stored<? extends BookingSet> stored) {
    session.takeTime();
    session.send(
        "delete from booking_set_entry where booking_set_id = $1", stored.value().identity().id());
    super.remove(stored);
  }

  @Override
  protected Table<BookingSet> table() {
    return TABLE;
  }

  @Override
  protected BookingSet made(Cells row, Kin kin) {
    return new BookingSet(row.identity(), row.text("title"));
  }
}
