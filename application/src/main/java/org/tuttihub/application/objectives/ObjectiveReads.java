package org.tuttihub.application.objectives;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** What people read of objectives. */
public interface ObjectiveReads {
  Listing<ObjectiveRow> objectives();

  Listing<ActionRow> actions();

  Optional<Stored<ObjectiveCard>> objective(Key key, Optional<LocalDate> asAt);
}
