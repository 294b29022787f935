package org.tuttihub.domain.objectives;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A step towards an objective.
 *
 * @param owner who sees to it: a role or a person
 * @param resources the money, people and time it needs; may be empty
 * @param doneOn when it was done; absent while it waits
 */
public record Action(
    UUID id,
    String text,
    String owner,
    LocalDate due,
    String resources,
    Optional<LocalDate> doneOn) {

  public Action done(LocalDate on) {
    return new Action(id, text, owner, due, resources, Optional.of(on));
  }

  public boolean isLate(LocalDate today) {
    return doneOn.isEmpty() && due.isBefore(today);
  }
}
