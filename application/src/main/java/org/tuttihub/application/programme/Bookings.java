package org.tuttihub.application.programme;

import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.values.Identity;

/** The bookings of the school offer. Files call a booking by its source. */
public interface Bookings extends KeptMany<Booking> {
  Noun NOUN = new Noun("programme", "bookings", "booking", "BKG");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Booking booking) {
    return booking.identity();
  }
}
