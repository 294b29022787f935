package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be done after an observation.
 *
 * @param key the observation and the number of the target, by which the row is told from others
 * @param state whether it is open, and how far it was met
 */
public record ObservationTargetRow(
    String key,
    String observation,
    int target,
    Optional<String> staff,
    Optional<String> partner,
    String name,
    String principle,
    String what,
    LocalDate by,
    State state,
    Optional<LocalDate> followedOn,
    Optional<String> note,
    String observer) {

  /** How far it was met. */
  public enum State {
    OPEN,
    MET,
    PARTLY,
    NOT_MET
  }
}
