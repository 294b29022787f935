package org.tuttihub.postgres.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.programme.ActivityCard;
import org.tuttihub.application.programme.ActivityRow;
import org.tuttihub.application.programme.BookingCard;
import org.tuttihub.application.programme.BookingRow;
import org.tuttihub.application.programme.OfferWindowRow;
import org.tuttihub.application.programme.ProgrammeReads;
import org.tuttihub.application.programme.PupilRow;
import org.tuttihub.application.programme.WaitingRow;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.programme.OfferWindow;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.lists.Lists;

/** What people read of the programme, in PostgreSQL. */
public final class PgProgrammeReads implements ProgrammeReads {
  private static final String ACTIVITIES =
      """
      select a.ref, a.state, a.year, a.kind, a.title, a.who, a.provider, a.held_when as when,
        a.slot, a.held_where as where, a.functions,
        array(select g.ref from {activity_gap} l join {gap} g on g.id = l.gap_id
              where l.activity_id = a.id order by l.position)
          || array(select o.ref from {activity_objective} l join {objective} o on o.id = l.objective_id
                   where l.activity_id = a.id order by l.position) as answers,
        (select b.ref from {budget_line} b where b.id = a.costs) as costs,
        a.minutes, a.county, a.price,
        folded(concat_ws(' ', a.ref, a.title, a.aim, a.who, a.provider, a.held_where)) as search
      from {activity} a\
      """;

  private static final String WINDOWS =
      """
      select w.ref, w.year, w.services, w.opens, w.closes, w.note,
        folded(concat_ws(' ', w.ref, w.year, array_to_string(w.services, ' '), w.note)) as search
      from {offer_window} w\
      """;

  private static final String BOOKINGS =
      """
      select b.ref, b.state, b.state_since as since, b.school as urn, s.name as school, b.year,
        b.service, b.variant, b.quantity, b.terms, b.year_group, b.pupils, b.first_time, b.pp,
        b.send, b.set_hire, b.requested_on, b.late <> '' as late, b.charge as charge_pence,
        b.charge - b.pays as subsidised_pence, b.pays as pays_pence, b.source,
        s.name_key as school_key,
        concat_ws(' ', lower(b.ref), b.service, b.variant, lower(b.year_group), s.search) as search
      from {booking} b join {school} s on s.ref = b.school\
      """;

  private static final String WAITING =
      """
      select c.ref as key, c.as_of, c.service, c.instrument, c.place, c.waiting,
        folded(concat_ws(' ', c.service, c.instrument, c.place)) as search
      from {waiting_count} c\
      """;

  private static final String PUPILS =
      """
      select c.ref as key, c.year, c.term, c.service, c.school as urn,
        coalesce(s.name, '') as school, c.instrument, c.pupils, c.first_time, c.pp, c.send,
        concat_ws(' ', folded(concat_ws(' ', c.service, c.instrument)), s.search) as search
      from {pupil_count} c left join {school} s on s.ref = c.school\
      """;

  private final Lists lists;

  public PgProgrammeReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<ActivityRow> activities() {
    return lists.of(ActivityRow.class, ACTIVITIES).reference("ref");
  }

  @Override
  public Optional<Stored<ActivityCard>> activity(Key key, Optional<LocalDate> asAt) {
    return lists.look(
        asAt,
        (session, view) ->
            new PgActivities(session, view)
                .find(key)
                .map(a -> a.with(new ProgrammeCards(session, view).of(a.value()))));
  }

  @Override
  public Listing<OfferWindowRow> offerWindows() {
    return lists.of(OfferWindowRow.class, WINDOWS).reference("ref");
  }

  @Override
  public Optional<Stored<OfferWindowRow>> offerWindow(Key key, Optional<LocalDate> asAt) {
    return lists.card(key, asAt, PgOfferWindows::new, PgProgrammeReads::row);
  }

  @Override
  public Listing<BookingRow> bookings() {
    return lists.of(BookingRow.class, BOOKINGS).reference("ref").folded("school");
  }

  @Override
  public Optional<Stored<BookingCard>> booking(Key key, Optional<LocalDate> asAt) {
    return lists.look(
        asAt,
        (session, view) ->
            new PgBookings(session, view)
                .find(key)
                .map(b -> b.with(new ProgrammeCards(session, view).of(b.value()))));
  }

  @Override
  public Listing<WaitingRow> waiting() {
    return lists.of(WaitingRow.class, WAITING);
  }

  @Override
  public Listing<PupilRow> pupils() {
    return lists.of(PupilRow.class, PUPILS);
  }

  private static OfferWindowRow row(OfferWindow window) {
    return new OfferWindowRow(
        window.identity().ref(),
        window.year(),
        window.services(),
        window.opens(),
        window.closes(),
        window.note());
  }
}
