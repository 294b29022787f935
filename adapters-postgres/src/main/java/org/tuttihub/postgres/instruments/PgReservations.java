package org.tuttihub.postgres.instruments;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tuttihub.application.instruments.Reservations;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Reservation;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The reservations in PostgreSQL. */
public final class PgReservations extends PgKept<Reservation> implements Reservations {
  private static final Table<Reservation> TABLE =
      Table.named("reservation", Reservation::identity)
          .with("item", ID, Reservation::item)
          .with("kit", ID, Reservation::kit)
          .with("kind", TEXT, r -> r.borrower().kind())
          .with("school", TEXT, r -> r.borrower().school())
          .with("borrower", TEXT, r -> r.borrower().name())
          .with("email", TEXT, r -> r.borrower().email())
          .with("first_day", DAY, Reservation::from)
          .with("last_day", DAY, Reservation::until)
          .with("note", TEXT, Reservation::note)
          .with("state", TEXT, Reservation::state)
          .made();

  public PgReservations(Session session, View view) {
    super(session, view);
  }

  @Override
  public List<Stored<Reservation>> heldForAny(Collection<UUID> itemsOrKits) {
    return load(
        "where t.state = 'held' and coalesce(t.item, t.kit) = any($1) order by t.first_day",
        (Object) itemsOrKits.toArray(UUID[]::new));
  }

  @Override
  protected Table<Reservation> table() {
    return TABLE;
  }

  @Override
  protected Reservation made(Cells row, Kin kin) {
    return new Reservation(
        row.identity(),
        row.maybeId("item"),
        row.maybeId("kit"),
        PgLoans.borrower(row),
        row.day("first_day"),
        row.day("last_day"),
        row.text("note"),
        row.choice(Reservation.State.class, "state"));
  }
}
