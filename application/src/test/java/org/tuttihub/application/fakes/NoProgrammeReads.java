package org.tuttihub.application.fakes;

import static org.tuttihub.application.fakes.NoReads.empty;

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
import org.tuttihub.domain.values.Key;

/** Reads of the programme that find nothing. */
final class NoProgrammeReads implements ProgrammeReads {
  @Override
  public Listing<ActivityRow> activities() {
    return empty();
  }

  @Override
  public Optional<Stored<ActivityCard>> activity(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<OfferWindowRow> offerWindows() {
    return empty();
  }

  @Override
  public Optional<Stored<OfferWindowRow>> offerWindow(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<BookingRow> bookings() {
    return empty();
  }

  @Override
  public Optional<Stored<BookingCard>> booking(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<WaitingRow> waiting() {
    return empty();
  }

  @Override
  public Listing<PupilRow> pupils() {
    return empty();
  }
}
