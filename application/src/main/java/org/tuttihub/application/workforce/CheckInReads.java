package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** What people read of check-ins. */
public interface CheckInReads {
  Listing<CheckInRow> all();

  Optional<Stored<CheckInRow>> one(Key key, Optional<LocalDate> asAt);

  /** When people were checked in with last, and when they will be, by their ids. */
  Map<UUID, CheckInDueRow.Found> found(Optional<LocalDate> asAt);
}
