package org.tuttihub.application.workforce;

import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.ClearanceOverride;

/** What lets somebody teach for a few days without one thing. */
public interface Overrides extends Kept<ClearanceOverride> {
  Noun NOUN = new Noun("workforce", "overrides", "override", "OVR");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(ClearanceOverride one) {
    return one.request().identity();
  }
}
