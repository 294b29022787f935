package org.tuttihub.application.workforce;

import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.Observation;

/** The observations of the work of staff and of partners. */
public interface Observations extends Kept<Observation> {
  Noun NOUN = new Noun("workforce", "observations", "observation", "OBS");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Observation observation) {
    return observation.identity();
  }
}
