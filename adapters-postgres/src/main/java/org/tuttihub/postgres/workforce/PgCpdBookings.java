package org.tuttihub.postgres.workforce;

import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.workforce.CpdBookings;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Urn;
import org.tuttihub.domain.workforce.Attendee;
import org.tuttihub.domain.workforce.CpdBooking;
import org.tuttihub.domain.workforce.CpdBooking.State;
import org.tuttihub.domain.workforce.CpdEvent.Audience;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The bookings of events in PostgreSQL. */
public final class PgCpdBookings extends PgKeptMany<CpdBooking> implements CpdBookings {
  private static final Refusal TWICE =
      Refusal.rule(
          "workforce.cpd-booking",
          "Somebody of them has booked that event already.",
          "Look at its bookings: cpd-bookings list.");

  /** What the database says of bookings at once, and of what is put back. */
  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "cpd_booking_staff_once",
          TWICE,
          "cpd_booking_contact_once",
          TWICE,
          "cpd_booking_places",
          Refusal.rule(
              "workforce.cpd-full",
              "More people would come than the event has places.",
              "Give it more places first: cpd-events change."),
          "cpd_booking_published",
          Refusal.rule(
              "workforce.cpd-not-published",
              "Somebody would have booked an event that is not published.",
              "Cancel the bookings first: cpd-bookings cancel."));

  private static final Table<CpdBooking> TABLE =
      Table.named("cpd_booking", CpdBooking::identity)
          .with("event", ID, CpdBooking::event)
          .with("staff", ID, b -> b.who() instanceof Attendee.Staff s ? s.id() : null)
          .with("contact", ID, b -> b.who() instanceof Attendee.Outside o ? o.contact() : null)
          .with("school", TEXT, b -> b.who() instanceof Attendee.AtSchool a ? a.school() : null)
          .with("audience", TEXT, b -> b.who().audience())
          .with("state", TEXT, CpdBooking::state)
          .made();

  private static final String EXTERNAL =
      """
      select b.staff, sum(e.hours) as hours
      from cpd_booking b join cpd_event e on e.id = b.event
      where b.staff = any($1) and e.year = $2 and e.external and not e.cancelled and e.id <> $3
        and b.state in ('booked', 'attended', 'watched')
      group by b.staff\
      """;

  public PgCpdBookings(Session session, View view) {
    super(session, view, "ref");
  }

  @Override
  public List<Stored<CpdBooking>> of(UUID event) {
    return load("where t.event = $1 order by t.id", event);
  }

  @Override
  public Map<UUID, BigDecimal> externalHours(
      Collection<UUID> staff, AcademicYear year, UUID except) {
    return session
        .all(row -> row, EXTERNAL, staff.toArray(UUID[]::new), year.toString(), except)
        .stream()
        .collect(Collectors.toMap(row -> row.id("staff"), row -> row.number("hours")));
  }

  @Override
  public Optional<String> guest(UUID booking) {
    return session.first(
        row -> row.text("name"), "select name from cpd_guest where booking = $1", booking);
  }

  @Override
  public void keepGuest(UUID booking, String name) {
    session.send("insert into cpd_guest (booking, name) values ($1, $2)", booking, name);
  }

  @Override
  public int forgetGuests(Collection<UUID> bookings) {
    return session
        .ask(
            "delete from cpd_guest where booking = any($1)", (Object) bookings.toArray(UUID[]::new))
        .rowCount();
  }

  @Override
  protected String nameOf(CpdBooking booking) {
    return booking.identity().ref();
  }

  @Override
  protected Table<CpdBooking> table() {
    return TABLE;
  }

  @Override
  protected CpdBooking made(Cells row, Kin kin) {
    return new CpdBooking(
        row.identity(), row.id("event"), who(row), row.choice(State.class, "state"));
  }

  private static Attendee who(Cells row) {
    Function<UUID, Attendee> staff =
        id -> new Attendee.Staff(id, row.choice(Audience.class, "audience"));
    return row.maybeId("staff")
        .map(staff)
        .or(() -> row.maybeId("contact").map(Attendee.Outside::new))
        .orElseGet(() -> new Attendee.AtSchool(new Urn(row.text("school"))));
  }
}
