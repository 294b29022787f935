package org.tuttihub.application.workforce;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tuttihub.domain.workforce.OnRoll;

/** People with all that counts at the gate, read together and quickly. */
public interface Rolls {

  /** Some of them, in any order. */
  List<OnRoll> of(Collection<UUID> staff);
}
