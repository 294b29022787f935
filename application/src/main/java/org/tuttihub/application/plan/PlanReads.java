package org.tuttihub.application.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** What people read of published plans. */
public interface PlanReads extends PublishedPlan {
  Listing<PlanRow> plans();

  Optional<Stored<PlanCard>> plan(Key key, Optional<LocalDate> asAt);
}
