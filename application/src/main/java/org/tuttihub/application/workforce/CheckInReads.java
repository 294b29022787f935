package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** What people read of check-ins. */
public interface CheckInReads {
  Listing<CheckInRow> all();

  Optional<Stored<CheckInRow>> one(Key key, Optional<LocalDate> asAt);
}
