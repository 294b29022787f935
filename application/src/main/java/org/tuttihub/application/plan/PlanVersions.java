package org.tuttihub.application.plan;

import java.util.Optional;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.plan.PlanVersion;
import org.tuttihub.domain.values.Identity;

/** The published versions of the plan. */
public interface PlanVersions extends Kept<PlanVersion> {
  Noun NOUN = new Noun("plan", "plans", "published plan", "PLAN");

  Optional<PlanVersion> latest();

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(PlanVersion plan) {
    return plan.identity();
  }
}
