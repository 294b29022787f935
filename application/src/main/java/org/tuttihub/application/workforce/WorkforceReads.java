package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Retention;

/** What people read of the workforce. What follows from days is as on the day asked about. */
public interface WorkforceReads {
  Listing<MemberRow> staff();

  Optional<Stored<MemberCard>> member(Key key, Optional<LocalDate> asAt);

  /** What was said of keeping what is held about people, by their ids. */
  Map<UUID, Retention> retentions();

  /** Everybody, with all that counts at the gate, as it was known at the end of that day. */
  Roll roll(Optional<LocalDate> asAt);

  Listing<RecordRow> clearanceRecords();

  Optional<Stored<RecordCard>> clearanceRecord(Key key, Optional<LocalDate> asAt);

  /** Whose details of DBS checks are kept. */
  List<DetailRow.Found> details();

  Listing<OverrideRow> overrides();

  Optional<Stored<OverrideRow>> override(Key key, Optional<LocalDate> asAt);

  /**
   * The sessions.
   *
   * @param bars those who are not clear for ever, on the day asked about
   */
  Listing<SessionRow> sessions(Function<Optional<LocalDate>, List<Bar>> bars);

  Optional<Stored<SessionRow>> session(
      Key key, Optional<LocalDate> asAt, Function<Optional<LocalDate>, List<Bar>> bars);

  /** The released sessions that nobody teaches, as far as is known. */
  Listing<SessionRow> uncovered(Function<Optional<LocalDate>, List<Bar>> bars);

  Listing<ReleaseRow> releases();

  Optional<Stored<ReleaseCard>> release(Key key, Optional<LocalDate> asAt);

  Listing<CpdEventRow> cpdEvents();

  Optional<Stored<CpdEventRow>> cpdEvent(Key key, Optional<LocalDate> asAt);

  Listing<CpdBookingRow> cpdBookings();

  Optional<Stored<CpdBookingRow>> cpdBooking(Key key, Optional<LocalDate> asAt);

  /** The plan for the workforce. */
  StaffingReads staffing();

  /** The hours of everybody of the workforce who has booked something, by year. */
  List<CpdHoursRow.Found> cpdHours(Optional<LocalDate> asAt);

  CheckInReads checkIns();

  ObservationReads quality();
}
