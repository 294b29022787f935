package org.tuttihub.postgres.programme;

import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.MONEY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.programme.Bookings;
import org.tuttihub.domain.charging.policy.Source;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.programme.Booking.Deal;
import org.tuttihub.domain.programme.Booking.Offer;
import org.tuttihub.domain.programme.Booking.Plan;
import org.tuttihub.domain.programme.BookingFacts;
import org.tuttihub.domain.programme.Priced;
import org.tuttihub.domain.programme.Priced.Subsidy;
import org.tuttihub.postgres.kept.Children;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The bookings in PostgreSQL. */
public final class PgBookings extends PgKeptMany<Booking> implements Bookings {

  /** A subsidy, and what is committed or spent for it. */
  private record Borne(Subsidy subsidy, Optional<UUID> spending) {}

  private static final Children<Booking, Borne> SUBSIDIES =
      Children.<Booking, Borne>of(
              "booking_subsidy", "booking_id", PgBookings::borne, PgBookings::borne)
          .with("source_kind", TEXT, b -> b.subsidy().from().kind())
          .with("source_name", TEXT, b -> b.subsidy().from().name())
          .with("rule", TEXT, b -> b.subsidy().rule())
          .with("amount", MONEY, b -> b.subsidy().amount())
          .with("spending", ID, Borne::spending);

  public PgBookings(Session session, View view) {
    super(session, view, "source");
  }

  @Override
  protected String nameOf(Booking booking) {
    return booking.facts().source().orElseThrow();
  }

  /** Many at once, each with the subsidies of its offer, where it has one. */
  @Override
  public void addAll(List<Booking> bookings) {
    super.addAll(bookings);
    bookings.stream()
        .filter(booking -> BookingTable.offer(booking).isPresent())
        .forEach(this::writeChildren);
  }

  @Override
  protected Table<Booking> table() {
    return BookingTable.TABLE;
  }

  @Override
  protected List<Children<Booking, ?>> children() {
    return List.of(SUBSIDIES);
  }

  @Override
  protected Booking made(Cells row, Kin kin) {
    BookingFacts facts = BookingTable.facts(row);
    List<Borne> borne = kin.of(SUBSIDIES);
    return switch (row.choice(Booking.State.class, "state")) {
      case REQUESTED -> new Booking.Requested(facts);
      case UNDER_REVIEW -> new Booking.UnderReview(facts, row.day("state_since"));
      case OFFERED -> new Booking.Offered(facts, offer(row, borne));
      case ACCEPTED -> new Booking.Accepted(facts, deal(row, borne));
      case SCHEDULED -> new Booking.Scheduled(facts, deal(row, borne), plan(row));
      case DELIVERED ->
          new Booking.Delivered(facts, deal(row, borne), plan(row), row.day("state_since"));
      case INVOICED ->
          new Booking.Invoiced(
              facts,
              deal(row, borne),
              plan(row),
              row.day("delivered_on"),
              row.text("invoice"),
              row.day("state_since"));
      case DECLINED ->
          new Booking.Declined(
              facts, maybeOffer(row, borne), row.text("why"), row.day("state_since"));
      case WITHDRAWN ->
          new Booking.Withdrawn(
              facts, maybeOffer(row, borne), row.text("why"), row.day("state_since"));
    };
  }

  private static Optional<Offer> maybeOffer(Cells row, List<Borne> borne) {
    return row.maybeDay("offered_on").map(_ -> offer(row, borne));
  }

  private static Offer offer(Cells row, List<Borne> borne) {
    return new Offer(
        new Priced(
            row.money("charge"),
            borne.stream().map(Borne::subsidy).toList(),
            row.money("pays"),
            row.text("policy")),
        row.day("offered_on"));
  }

  private static Deal deal(Cells row, List<Borne> borne) {
    return new Deal(
        offer(row, borne),
        row.day("accepted_on"),
        borne.stream().flatMap(b -> b.spending().stream()).toList());
  }

  private static Plan plan(Cells row) {
    return new Plan(row.text("plan"), row.day("planned_on"));
  }

  /** The subsidies of what was offered; each that a fund pays with its commitment, once made. */
  private static List<Borne> borne(Booking booking) {
    Iterator<UUID> commitments =
        booking.agreed().map(Deal::commitments).orElse(List.of()).iterator();
    List<Borne> all = new ArrayList<>();
    for (Subsidy s :
        BookingTable.offer(booking).map(o -> o.priced().subsidies()).orElse(List.of())) {
      all.add(
          new Borne(
              s,
              s.isFunded() && commitments.hasNext()
                  ? Optional.of(commitments.next())
                  : Optional.empty()));
    }
    return all;
  }

  private static Borne borne(Cells row) {
    return new Borne(subsidy(row), row.maybeId("spending"));
  }

  static Subsidy subsidy(Cells row) {
    return new Subsidy(
        new Source(row.choice(Source.Kind.class, "source_kind"), row.text("source_name")),
        row.text("rule"),
        row.money("amount"));
  }
}
