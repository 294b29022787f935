package org.tuttihub.application.strategy;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** What people read of framework packs. */
public interface StrategyReads {
  Listing<FrameworkRow> frameworks();

  Optional<Stored<FrameworkCard>> framework(Key key, Optional<LocalDate> asAt);
}
