package org.tuttihub.application.fakes;

import static org.tuttihub.application.fakes.NoReads.empty;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.instruments.InstrumentReads;
import org.tuttihub.application.instruments.ItemCard;
import org.tuttihub.application.instruments.ItemRow;
import org.tuttihub.application.instruments.KitRow;
import org.tuttihub.application.instruments.LoanCard;
import org.tuttihub.application.instruments.LoanRow;
import org.tuttihub.application.instruments.ModelRow;
import org.tuttihub.application.instruments.ReservationRow;
import org.tuttihub.application.instruments.StockReads;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** Reads of instruments that find nothing. */
final class NoInstrumentReads implements InstrumentReads {
  @Override
  public Listing<ModelRow> models() {
    return empty();
  }

  @Override
  public Optional<Stored<ModelRow>> model(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public StockReads stock() {
    return new NoStockReads();
  }

  @Override
  public Listing<ItemRow> items() {
    return empty();
  }

  @Override
  public Optional<Stored<ItemCard>> item(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<KitRow> kits() {
    return empty();
  }

  @Override
  public Optional<Stored<KitRow>> kit(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<LoanRow> loans() {
    return empty();
  }

  @Override
  public Optional<Stored<LoanCard>> loan(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<ReservationRow> reservations() {
    return empty();
  }

  @Override
  public Optional<Stored<ReservationRow>> reservation(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }
}
