package org.tuttihub.domain.workforce;

import java.util.Optional;
import java.util.UUID;

/** Whose work is observed: exactly one member of staff, or one partner. */
public sealed interface Observed {

  /** A member of staff. */
  record OfStaff(UUID id) implements Observed {}

  /** A partner, whoever of theirs was there. */
  record OfPartner(UUID id) implements Observed {}

  default Optional<UUID> staff() {
    return this instanceof OfStaff(UUID id) ? Optional.of(id) : Optional.empty();
  }

  default Optional<UUID> partner() {
    return this instanceof OfPartner(UUID id) ? Optional.of(id) : Optional.empty();
  }
}
