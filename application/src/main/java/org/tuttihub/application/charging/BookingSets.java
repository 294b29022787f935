package org.tuttihub.application.charging;

import java.util.List;
import org.tuttihub.application.records.Droppable;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.charging.BookingSet;
import org.tuttihub.domain.values.Identity;

/** Files of bookings, for policies to be played over. */
public interface BookingSets extends Droppable<BookingSet> {
  Noun NOUN = new Noun("charging", "booking-sets", "set of bookings", "BKS");

  /** Adds bookings to a set that is kept. */
  void keepEntries(BookingSet set, List<BookingSet.Entry> entries);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(BookingSet set) {
    return set.identity();
  }
}
