package org.tuttihub.application.charging;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** What people read of services, prices and sets of bookings. */
public interface ChargingReads {
  Listing<ServiceRow> services();

  Optional<Stored<ServiceRow>> service(Key key, Optional<LocalDate> asAt);

  Listing<PriceListRow> priceLists();

  Optional<Stored<PriceListCard>> priceList(Key key, Optional<LocalDate> asAt);

  Listing<BookingSetRow> bookingSets();

  Optional<Stored<BookingSetRow>> bookingSet(Key key, Optional<LocalDate> asAt);
}
