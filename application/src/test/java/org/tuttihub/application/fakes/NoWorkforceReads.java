package org.tuttihub.application.fakes;

import static org.tuttihub.application.fakes.NoReads.empty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.workforce.Bar;
import org.tuttihub.application.workforce.CheckInDueRow;
import org.tuttihub.application.workforce.CheckInReads;
import org.tuttihub.application.workforce.CheckInRow;
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

/** Reads of the workforce that find nothing. */
public class NoWorkforceReads implements WorkforceReads {
  @Override
  public Listing<MemberRow> staff() {
    return empty();
  }

  @Override
  public Optional<Stored<MemberCard>> member(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Map<UUID, Retention> retentions() {
    return Map.of();
  }

  @Override
  public Roll roll(Optional<LocalDate> asAt) {
    return new Roll(asAt.orElse(Acts.TODAY), List.of());
  }

  @Override
  public Listing<RecordRow> clearanceRecords() {
    return empty();
  }

  @Override
  public Optional<Stored<RecordCard>> clearanceRecord(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public List<DetailRow.Found> details() {
    return List.of();
  }

  @Override
  public Listing<OverrideRow> overrides() {
    return empty();
  }

  @Override
  public Optional<Stored<OverrideRow>> override(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<SessionRow> sessions(Function<Optional<LocalDate>, List<Bar>> bars) {
    return empty();
  }

  @Override
  public Optional<Stored<SessionRow>> session(
      Key key, Optional<LocalDate> asAt, Function<Optional<LocalDate>, List<Bar>> bars) {
    return Optional.empty();
  }

  @Override
  public Listing<SessionRow> uncovered(Function<Optional<LocalDate>, List<Bar>> bars) {
    return empty();
  }

  @Override
  public Listing<ReleaseRow> releases() {
    return empty();
  }

  @Override
  public Optional<Stored<ReleaseCard>> release(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<CpdEventRow> cpdEvents() {
    return empty();
  }

  @Override
  public Optional<Stored<CpdEventRow>> cpdEvent(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<CpdBookingRow> cpdBookings() {
    return empty();
  }

  @Override
  public Optional<Stored<CpdBookingRow>> cpdBooking(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public CheckInReads checkIns() {
    return new CheckInReads() {
      @Override
      public Listing<CheckInRow> all() {
        return empty();
      }

      @Override
      public Optional<Stored<CheckInRow>> one(Key key, Optional<LocalDate> asAt) {
        return Optional.empty();
      }

      @Override
      public Map<UUID, CheckInDueRow.Found> found(Optional<LocalDate> asAt) {
        return Map.of();
      }
    };
  }

  @Override
  public ObservationReads quality() {
    return new NoObservationReads();
  }

  @Override
  public StaffingReads staffing() {
    return new NoStaffingReads();
  }

  @Override
  public List<CpdHoursRow.Found> cpdHours(Optional<LocalDate> asAt) {
    return List.of();
  }
}
