package org.tuttihub.application.hub;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;

/** What people read of the hub. */
public interface HubReads {
  Optional<Stored<HubCard>> card(Optional<LocalDate> asAt);

  Listing<TermRow> terms();
}
