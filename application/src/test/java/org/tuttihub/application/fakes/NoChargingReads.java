package org.tuttihub.application.fakes;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.charging.BookingSetRow;
import org.tuttihub.application.charging.ChargingReads;
import org.tuttihub.application.charging.PriceListCard;
import org.tuttihub.application.charging.PriceListRow;
import org.tuttihub.application.charging.ServiceRow;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** Nothing of the room {@code charging}. */
public class NoChargingReads implements ChargingReads {
  @Override
  public Listing<ServiceRow> services() {
    return NoReads.empty();
  }

  @Override
  public Optional<Stored<ServiceRow>> service(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<PriceListRow> priceLists() {
    return NoReads.empty();
  }

  @Override
  public Optional<Stored<PriceListCard>> priceList(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<BookingSetRow> bookingSets() {
    return NoReads.empty();
  }

  @Override
  public Optional<Stored<BookingSetRow>> bookingSet(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }
}
