package org.tuttihub.domain.workforce;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be done after an observation.
 *
 * @param principle the code of the one principle that it serves
 * @param what is to be done
 * @param by when
 * @param followUp what became of it; absent while it is open
 */
public record ObservationTarget(
    String principle, String what, LocalDate by, Optional<FollowUp> followUp) {

  /** How far a target was met. */
  public enum Met {
    MET,
    PARTLY,
    NOT_MET
  }

  /** What became of a target. */
  public record FollowUp(Met met, LocalDate on, String note) {}

  ObservationTarget followed(FollowUp how) {
    return new ObservationTarget(principle, what, by, Optional.of(how));
  }
}
