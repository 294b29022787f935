package org.tuttihub.postgres.programme;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.MONEY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;
import static org.tuttihub.postgres.kept.ColumnType.YES_NO;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.programme.Booking.Deal;
import org.tuttihub.domain.programme.Booking.Offer;
import org.tuttihub.domain.programme.Booking.Plan;
import org.tuttihub.domain.programme.BookingFacts;
import org.tuttihub.domain.programme.Pupils;
import org.tuttihub.domain.values.Urn;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;

/** Which columns hold a booking. */
final class BookingTable {
  static final Table<Booking> TABLE =
      Table.<Booking>named("booking", Booking::identity)
          .with("school", TEXT, of(BookingFacts::school))
          .with("year", TEXT, of(BookingFacts::year))
          .with("service", TEXT, of(f -> f.item().service()))
          .with("variant", TEXT, of(f -> f.item().variant()))
          .with("quantity", WHOLE, of(f -> f.item().quantity()))
          .with("terms", WHOLE, of(f -> f.item().terms()))
          .with("year_group", TEXT, of(f -> f.item().yearGroup()))
          .with("pupils", WHOLE, of(f -> f.pupils().total()))
          .with("first_time", WHOLE, of(f -> f.pupils().firstTime()))
          .with("pp", WHOLE, of(f -> f.pupils().pp()))
          .with("send", WHOLE, of(f -> f.pupils().send()))
          .with("set_hire", YES_NO, of(BookingFacts::setHire))
          .with("requested_on", DAY, of(BookingFacts::requestedOn))
          .with("late", TEXT, of(BookingFacts::late))
          .with("note", TEXT, of(BookingFacts::note))
          .with("source", TEXT, of(BookingFacts::source))
          .with("state", TEXT, Booking::state)
          .with("state_since", DAY, BookingTable::since)
          .with("offered_on", DAY, b -> offer(b).map(Offer::on))
          .with("charge", MONEY, b -> offer(b).map(o -> o.priced().charge()))
          .with("pays", MONEY, b -> offer(b).map(o -> o.priced().pays()))
          .with("policy", TEXT, b -> offer(b).map(o -> o.priced().policy()).orElse(""))
          .with("accepted_on", DAY, b -> b.agreed().map(Deal::on))
          .with("plan", TEXT, b -> plan(b).map(Plan::words).orElse(""))
          .with("planned_on", DAY, b -> plan(b).map(Plan::on))
          .with("delivered_on", DAY, BookingTable::deliveredOn)
          .with("invoice", TEXT, b -> b instanceof Booking.Invoiced i ? i.invoice() : "")
          .with("why", TEXT, BookingTable::why)
          .made();

  private BookingTable() {}

  static BookingFacts facts(Cells row) {
    return new BookingFacts(
        row.identity(),
        new Urn(row.text("school")),
        row.year("year"),
        new BookingFacts.Item(
            row.text("service"),
            row.text("variant"),
            row.whole("quantity"),
            row.whole("terms"),
            row.text("year_group")),
        new Pupils(
            row.maybeWhole("pupils"),
            row.maybeWhole("first_time"),
            row.maybeWhole("pp"),
            row.maybeWhole("send")),
        row.yes("set_hire"),
        row.day("requested_on"),
        row.text("late"),
        row.text("note"),
        row.maybeText("source"));
  }

  /** Since when it is in its state. */
  static LocalDate since(Booking booking) {
    return switch (booking) {
      case Booking.Requested b -> b.facts().requestedOn();
      case Booking.UnderReview b -> b.since();
      case Booking.Offered b -> b.offer().on();
      case Booking.Accepted b -> b.deal().on();
      case Booking.Scheduled b -> b.plan().on();
      case Booking.Delivered b -> b.on();
      case Booking.Invoiced b -> b.on();
      case Booking.Declined b -> b.on();
      case Booking.Withdrawn b -> b.on();
    };
  }

  /** What was offered, where something was. */
  static Optional<Offer> offer(Booking booking) {
    return switch (booking) {
      case Booking.Offered b -> Optional.of(b.offer());
      case Booking.Declined b -> b.offer();
      case Booking.Withdrawn b -> b.offer();
      case Booking.Requested _,
          Booking.UnderReview _,
          Booking.Accepted _,
          Booking.Scheduled _,
          Booking.Delivered _,
          Booking.Invoiced _ ->
          booking.agreed().map(Deal::offer);
    };
  }

  /** Who teaches when, where that is settled. */
  static Optional<Plan> plan(Booking booking) {
    return switch (booking) {
      case Booking.Scheduled b -> Optional.of(b.plan());
      case Booking.Delivered b -> Optional.of(b.plan());
      case Booking.Invoiced b -> Optional.of(b.plan());
      case Booking.Requested _,
          Booking.UnderReview _,
          Booking.Offered _,
          Booking.Accepted _,
          Booking.Declined _,
          Booking.Withdrawn _ ->
          Optional.empty();
    };
  }

  /** When it took place, where it did. */
  static Optional<LocalDate> deliveredOn(Booking booking) {
    return switch (booking.state()) {
      case DELIVERED -> Optional.of(since(booking));
      case INVOICED -> Optional.of(((Booking.Invoiced) booking).deliveredOn());
      case REQUESTED, UNDER_REVIEW, OFFERED, ACCEPTED, SCHEDULED, DECLINED, WITHDRAWN ->
          Optional.empty();
    };
  }

  /** Why it was declined or withdrawn; empty otherwise. */
  static String why(Booking booking) {
    return switch (booking) {
      case Booking.Declined b -> b.why();
      case Booking.Withdrawn b -> b.why();
      case Booking.Requested _,
          Booking.UnderReview _,
          Booking.Offered _,
          Booking.Accepted _,
          Booking.Scheduled _,
          Booking.Delivered _,
          Booking.Invoiced _ ->
          "";
    };
  }

  private static Function<Booking, Object> of(Function<BookingFacts, Object> part) {
    return booking -> part.apply(booking.facts());
  }
}
