package org.tuttihub.postgres.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.workforce.Bar;
import org.tuttihub.application.workforce.CheckInReads;
import org.tuttihub.application.workforce.CpdBookingRow;
import org.tuttihub.application.workforce.CpdEventRow;
import org.tuttihub.application.workforce.CpdHoursRow;
import org.tuttihub.application.workforce.DetailRow;
import org.tuttihub.application.workforce.MemberCard;
import org.tuttihub.application.workforce.MemberRow;
import org.tuttihub.application.workforce.ObservationReads;
import org.tuttihub.application.workforce.OverrideRow;
import org.tuttihub.application.workforce.RecordCard;
import org.tuttihub.application.workforce.RecordRow;
import org.tuttihub.application.workforce.ReleaseCard;
import org.tuttihub.application.workforce.ReleaseRow;
import org.tuttihub.application.workforce.Roll;
import org.tuttihub.application.workforce.SessionRow;
import org.tuttihub.application.workforce.StaffingReads;
import org.tuttihub.application.workforce.WorkforceReads;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Retention;
import org.tuttihub.postgres.lists.Lists;

/** What people read of the workforce, in PostgreSQL. */
public final class PgWorkforceReads implements WorkforceReads {
  private static final String DETAILS =
      """
      select r.ref, r.staff, r.recorded_on, btrim(d.kept_because) <> '' as kept
      from clearance_detail d join clearance_record r on r.id = d.record\
      """;

  private final Lists lists;

  public PgWorkforceReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<MemberRow> staff() {
    return lists
        .of(MemberRow.class, WorkforceSql.STAFF)
        .reference("ref")
        .reference("manager")
        .reference("partner");
  }

  @Override
  public Optional<Stored<MemberCard>> member(Key key, Optional<LocalDate> asAt) {
    LocalDate day = lists.day(asAt);
    return lists.look(
        asAt,
        (session, view) ->
            new PgStaff(session, view)
                .find(key)
                .map(m -> m.with(new WorkforceCards(session, view).of(m.value(), day))));
  }

  @Override
  public Map<UUID, Retention> retentions() {
    return lists.look(Optional.empty(), (session, _) -> StaffErasure.said(session));
  }

  @Override
  public Roll roll(Optional<LocalDate> asAt) {
    LocalDate day = lists.day(asAt);
    return lists.look(
        asAt, (session, view) -> new Roll(day, new PgRolls(session, view).everybody()));
  }

  @Override
  public Listing<RecordRow> clearanceRecords() {
    return lists.of(RecordRow.class, WorkforceSql.RECORDS).reference("ref").reference("staff");
  }

  @Override
  public Optional<Stored<RecordCard>> clearanceRecord(Key key, Optional<LocalDate> asAt) {
    return lists.look(
        asAt,
        (session, view) ->
            new PgClearanceRecords(session, view)
                .find(key)
                .map(r -> r.with(new WorkforceCards(session, view).of(r.value()))));
  }

  @Override
  public List<DetailRow.Found> details() {
    return lists.look(
        Optional.empty(),
        (session, _) ->
            session.all(
                row ->
                    new DetailRow.Found(
                        row.text("ref"), row.id("staff"), row.day("recorded_on"), row.yes("kept")),
                DETAILS));
  }

  @Override
  public Listing<OverrideRow> overrides() {
    return lists.of(OverrideRow.class, WorkforceSql.OVERRIDES).reference("ref").reference("staff");
  }

  @Override
  public Optional<Stored<OverrideRow>> override(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgOverrides::new, OverrideRow.class, WorkforceSql.OVERRIDES);
  }

  @Override
  public Listing<SessionRow> sessions(Function<Optional<LocalDate>, List<Bar>> bars) {
    return new BarredSessions(lists, bars, WorkforceSql::sessions);
  }

  @Override
  public Optional<Stored<SessionRow>> session(
      Key key, Optional<LocalDate> asAt, Function<Optional<LocalDate>, List<Bar>> bars) {
    return lists.row(
        key, asAt, PgSessions::new, SessionRow.class, WorkforceSql.sessions(bars.apply(asAt)));
  }

  @Override
  public Listing<SessionRow> uncovered(Function<Optional<LocalDate>, List<Bar>> bars) {
    return new BarredSessions(lists, bars, WorkforceSql::uncovered);
  }

  @Override
  public Listing<ReleaseRow> releases() {
    return lists.of(ReleaseRow.class, WorkforceSql.RELEASES).reference("ref");
  }

  @Override
  public Optional<Stored<ReleaseCard>> release(Key key, Optional<LocalDate> asAt) {
    return lists.look(
        asAt,
        (session, view) ->
            new PgReleases(session, view)
                .find(key)
                .map(r -> r.with(new WorkforceCards(session, view).of(r.value()))));
  }

  @Override
  public Listing<CpdEventRow> cpdEvents() {
    return lists.of(CpdEventRow.class, CpdSql.EVENTS).reference("ref");
  }

  @Override
  public Optional<Stored<CpdEventRow>> cpdEvent(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgCpdEvents::new, CpdEventRow.class, CpdSql.EVENTS);
  }

  @Override
  public Listing<CpdBookingRow> cpdBookings() {
    return lists
        .of(CpdBookingRow.class, CpdSql.BOOKINGS)
        .reference("ref")
        .reference("event")
        .reference("staff")
        .reference("contact");
  }

  @Override
  public Optional<Stored<CpdBookingRow>> cpdBooking(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgCpdBookings::new, CpdBookingRow.class, CpdSql.BOOKINGS);
  }

  @Override
  public CheckInReads checkIns() {
    return new PgCheckInReads(lists);
  }

  @Override
  public ObservationReads quality() {
    return new PgObservationReads(lists);
  }

  @Override
  public StaffingReads staffing() {
    return new PgStaffingReads(lists);
  }

  @Override
  public List<CpdHoursRow.Found> cpdHours(Optional<LocalDate> asAt) {
    return lists.look(
        asAt,
        (session, view) ->
            session.all(
                row ->
                    new CpdHoursRow.Found(
                        row.id("staff"),
                        row.year("year"),
                        row.number("booked"),
                        row.number("attended"),
                        row.number("external")),
                view.of(CpdSql.HOURS)));
  }
}
