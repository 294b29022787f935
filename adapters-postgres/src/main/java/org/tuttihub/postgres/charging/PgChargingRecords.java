package org.tuttihub.postgres.charging;

import org.tuttihub.application.charging.BookingSets;
import org.tuttihub.application.charging.ChargingRecords;
import org.tuttihub.application.charging.FundNames;
import org.tuttihub.application.charging.PlayedBookings;
import org.tuttihub.application.charging.PriceLists;
import org.tuttihub.application.charging.Services;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the room {@code charging}, on the connection of one unit of work. */
public interface PgChargingRecords extends ChargingRecords {
  Session session();

  @Override
  default Services services() {
    return new PgServices(session(), View.NOW);
  }

  @Override
  default PriceLists priceLists() {
    return new PgPriceLists(session(), View.NOW);
  }

  @Override
  default BookingSets bookingSets() {
    return new PgBookingSets(session(), View.NOW);
  }

  @Override
  default FundNames fundNames() {
    return new PgFundNames(session());
  }

  @Override
  default PlayedBookings playedBookings() {
    return new PgPlayedBookings(session());
  }
}
