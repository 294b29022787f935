package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** What people read of instruments. */
public interface InstrumentReads {
  /** Of the care of the stock. */
  StockReads stock();

  Listing<ModelRow> models();

  Optional<Stored<ModelRow>> model(Key key, Optional<LocalDate> asAt);

  Listing<ItemRow> items();

  Optional<Stored<ItemCard>> item(Key key, Optional<LocalDate> asAt);

  Listing<KitRow> kits();

  Optional<Stored<KitRow>> kit(Key key, Optional<LocalDate> asAt);

  Listing<LoanRow> loans();

  Optional<Stored<LoanCard>> loan(Key key, Optional<LocalDate> asAt);

  Listing<ReservationRow> reservations();

  Optional<Stored<ReservationRow>> reservation(Key key, Optional<LocalDate> asAt);
}
