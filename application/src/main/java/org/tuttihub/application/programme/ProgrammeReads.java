package org.tuttihub.application.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** What people read of the programme. */
public interface ProgrammeReads {
  Listing<ActivityRow> activities();

  Optional<Stored<ActivityCard>> activity(Key key, Optional<LocalDate> asAt);

  Listing<OfferWindowRow> offerWindows();

  Optional<Stored<OfferWindowRow>> offerWindow(Key key, Optional<LocalDate> asAt);

  Listing<BookingRow> bookings();

  Optional<Stored<BookingCard>> booking(Key key, Optional<LocalDate> asAt);

  Listing<WaitingRow> waiting();

  Listing<PupilRow> pupils();
}
