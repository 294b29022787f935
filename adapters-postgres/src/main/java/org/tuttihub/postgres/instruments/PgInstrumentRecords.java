package org.tuttihub.postgres.instruments;

import org.tuttihub.application.instruments.InstrumentRecords;
import org.tuttihub.application.instruments.Items;
import org.tuttihub.application.instruments.Kits;
import org.tuttihub.application.instruments.Loans;
import org.tuttihub.application.instruments.Models;
import org.tuttihub.application.instruments.Reservations;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the room {@code instruments}, on the connection of one unit of work. */
public interface PgInstrumentRecords extends InstrumentRecords, PgStockRecords {
  @Override
  Session session();

  @Override
  default Models models() {
    return new PgModels(session(), View.NOW);
  }

  @Override
  default Items items() {
    return new PgItems(session(), View.NOW);
  }

  @Override
  default Kits kits() {
    return new PgKits(session(), View.NOW);
  }

  @Override
  default Loans loans() {
    return new PgLoans(session(), View.NOW);
  }

  @Override
  default Reservations reservations() {
    return new PgReservations(session(), View.NOW);
  }
}
