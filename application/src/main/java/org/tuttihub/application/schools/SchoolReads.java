package org.tuttihub.application.schools;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** What people read of schools. */
public interface SchoolReads {
  Listing<SchoolRow> schools();

  Optional<Stored<SchoolCard>> school(Key key, Optional<LocalDate> asAt);
}
