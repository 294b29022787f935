package org.tuttihub.postgres.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.programme.ActivityCard;
import org.tuttihub.application.programme.BookingCard;
import org.tuttihub.domain.funds.Spending;
import org.tuttihub.domain.programme.Activity;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.programme.Booking.Deal;
import org.tuttihub.domain.programme.Booking.Offer;
import org.tuttihub.domain.programme.Booking.Plan;
import org.tuttihub.domain.programme.BookingFacts;
import org.tuttihub.domain.programme.Ensemble;
import org.tuttihub.domain.programme.Priced;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** Makes the cards of the room {@code programme}, as at one moment. */
record ProgrammeCards(Session session, View view) {
  private static final String GAPS =
      """
      select g.ref, g.text from {gap} g where g.id = any($1) order by array_position($1, g.id)\
      """;
  private static final String OBJECTIVES =
      """
      select o.ref, o.statement as text from {objective} o
      where o.id = any($1) order by array_position($1, o.id)\
      """;
  private static final String COSTS =
      """
      select l.ref || ' ' || l.description || ' (' || f.name || ')' as words
      from {budget_line} l join {fund} f on f.id = l.fund where l.id = $1\
      """;
  private static final String SCHOOL = "select s.name from {school} s where s.ref = $1";
  private static final String SUBSIDIES =
      """
      select u.source_kind, u.source_name, u.rule, u.amount, s.ref as spending, s.state
      from {booking_subsidy} u left join {spending} s on s.id = u.spending
      where u.booking_id = $1 order by u.position\
      """;

  ActivityCard of(Activity activity) {
    Activity.Particulars p = activity.particulars();
    Activity.Words w = p.words();
    return new ActivityCard(
        p.identity().ref(),
        activity.state(),
        PgActivities.since(activity),
        PgActivities.why(activity),
        p.year(),
        p.kind(),
        w.title(),
        w.aim(),
        p.functions(),
        w.who(),
        w.provider(),
        w.when(),
        p.slot(),
        w.where(),
        w.details(),
        w.price(),
        w.link(),
        p.costs().flatMap(this::costs),
        p.ensemble().map(Ensemble::minutes),
        p.ensemble().flatMap(Ensemble::players),
        p.ensemble().map(Ensemble::chamber),
        p.ensemble().map(Ensemble::county),
        p.ensemble().map(Ensemble::organiser).orElse(""),
        links(GAPS, p.gaps()),
        links(OBJECTIVES, p.objectives()));
  }

  BookingCard of(Booking booking) {
    BookingFacts f = booking.facts();
    Optional<Offer> offer = BookingTable.offer(booking);
    Optional<Priced> priced = offer.map(Offer::priced);
    return new BookingCard(
        f.identity().ref(),
        booking.state(),
        BookingTable.since(booking),
        f.school(),
        session.first(row -> row.text("name"), view.of(SCHOOL), f.school().text()).orElse(""),
        f.year(),
        f.item().service(),
        f.item().variant(),
        f.item().quantity(),
        f.item().terms(),
        f.item().yearGroup(),
        f.pupils().total(),
        f.pupils().firstTime(),
        f.pupils().pp(),
        f.pupils().send(),
        f.setHire(),
        f.requestedOn(),
        f.late(),
        f.note(),
        offer.map(Offer::on),
        priced.map(Priced::charge),
        priced.map(p -> p.charge().minus(p.pays())),
        priced.map(Priced::pays),
        priced.map(Priced::policy).orElse(""),
        session.all(ProgrammeCards::subsidy, view.of(SUBSIDIES), f.identity().id()),
        booking.agreed().map(Deal::on),
        BookingTable.plan(booking).map(Plan::words).orElse(""),
        BookingTable.deliveredOn(booking),
        booking instanceof Booking.Invoiced i ? i.invoice() : "",
        booking instanceof Booking.Invoiced i ? Optional.of(i.on()) : Optional.empty(),
        BookingTable.why(booking),
        priced.map(BookingCard::reasons).orElseGet(List::of));
  }

  private Optional<String> costs(UUID line) {
    return session.first(row -> row.text("words"), view.of(COSTS), line);
  }

  private List<ActivityCard.Link> links(String sql, List<UUID> ids) {
    return session.all(
        row -> new ActivityCard.Link(row.text("ref"), row.text("text")),
        view.of(sql),
        (Object) ids.toArray(UUID[]::new));
  }

  private static BookingCard.SubsidyLine subsidy(Cells row) {
    Priced.Subsidy subsidy = PgBookings.subsidy(row);
    return new BookingCard.SubsidyLine(
        subsidy.from().said(),
        subsidy.rule(),
        subsidy.amount(),
        row.maybeText("spending"),
        row.maybeChoice(Spending.State.class, "state").map(Kind::choiceName));
  }
}
