package org.tuttihub.application.instruments;

import org.tuttihub.application.funds.FundRecords;
import org.tuttihub.application.imports.ImportRecords;
import org.tuttihub.application.messages.MessageRecords;
import org.tuttihub.application.plugins.PluginRecords;
import org.tuttihub.application.schools.SchoolRecords;

/** What deeds about instruments need. */
public interface InstrumentRecords
    extends PluginRecords, SchoolRecords, FundRecords, ImportRecords, MessageRecords, StockRecords {
  Models models();

  Items items();

  Kits kits();

  Loans loans();

  Reservations reservations();
}
