package org.tuttihub.application.objectives;

import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.values.Identity;

/** The hub's objectives. */
public interface Objectives extends Kept<Objective> {
  Noun NOUN = new Noun("objectives", "objectives", "objective", "OBJ");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Objective objective) {
    return objective.identity();
  }
}
