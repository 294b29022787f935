package org.tuttihub.application.charging;

import org.tuttihub.application.plugins.PluginRecords;
import org.tuttihub.application.schools.SchoolRecords;

/** What deeds and questions about charging need. */
public interface ChargingRecords extends PluginRecords, SchoolRecords {
  Services services();

  PriceLists priceLists();

  BookingSets bookingSets();

  PlayedBookings playedBookings();
}
