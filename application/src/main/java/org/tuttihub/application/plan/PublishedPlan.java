package org.tuttihub.application.plan;

import java.util.Optional;
import org.tuttihub.domain.plan.PlanVersion;

/** The plan as the public reads it. */
public interface PublishedPlan {

  /** The last version that somebody published. */
  Optional<PlanVersion> latest();
}
