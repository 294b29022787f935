package org.tuttihub.application.hub;

import java.util.Optional;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** The hub itself: there is one at the most. */
public interface Hubs extends Kept<Hub> {
  Noun NOUN = new Noun("hub", "hub", "hub", "");

  /** The key of the only one. */
  Key ONLY = new Key.ByRef("HUB");

  default Optional<Stored<Hub>> only() {
    return find(ONLY);
  }

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Hub hub) {
    return hub.identity();
  }
}
