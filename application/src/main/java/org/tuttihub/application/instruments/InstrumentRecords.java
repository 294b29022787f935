package org.tuttihub.application.instruments;

import org.tuttihub.application.funds.FundRecords;
import org.tuttihub.application.hub.HubRecords;
import org.tuttihub.application.imports.ImportRecords;
import org.tuttihub.application.schools.SchoolRecords;

/** What deeds about instruments need. */
public interface InstrumentRecords
    extends HubRecords, SchoolRecords, FundRecords, ImportRecords, StockRecords {
  Models models();

  Items items();

  Kits kits();

  Loans loans();

  Reservations reservations();
}
