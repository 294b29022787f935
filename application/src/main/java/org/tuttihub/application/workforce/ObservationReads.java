package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** What people read of observations. */
public interface ObservationReads {
  Listing<ObservationRow> observations();

  Optional<Stored<ObservationCard>> observation(Key key, Optional<LocalDate> asAt);

  /** The targets of observations that are not withdrawn. */
  Listing<ObservationTargetRow> targets();

  /** The ratings of observations that are not withdrawn. */
  Listing<ObservationRatingRow> ratings();

  Listing<ObservationRuleRow> rules();

  Optional<Stored<ObservationRuleRow>> rule(Key key, Optional<LocalDate> asAt);

  /** Who teaches for the hub, and which partners are live, with when they were observed last. */
  ObservationDueRow.Roll due(Optional<LocalDate> asAt);

  /** All that was rated in observations that count, as it is now. */
  ObservationThemeRow.Roll rated();
}
