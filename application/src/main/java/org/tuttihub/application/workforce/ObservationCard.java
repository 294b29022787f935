package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.Observation;
import org.tuttihub.domain.workforce.ObservationTarget.Met;

/**
 * An observation in full.
 *
 * @param reply what whoever was observed said to it
 * @param why it was withdrawn
 */
public record ObservationCard(
    String ref,
    Observation.State state,
    LocalDate on,
    AcademicYear year,
    Optional<String> staff,
    Optional<String> partner,
    String name,
    Observation.Setting setting,
    Optional<String> school,
    Optional<String> place,
    String observer,
    String observerName,
    String standard,
    List<RatingLine> ratings,
    Optional<String> strengths,
    List<TargetLine> targets,
    Optional<LocalDate> sharedOn,
    Optional<LocalDate> acknowledgedOn,
    Optional<String> reply,
    Optional<LocalDate> withdrawnOn,
    Optional<String> why) {

  /**
   * How one principle was met.
   *
   * @param level absent where it was not seen
   */
  public record RatingLine(String principle, String title, Optional<String> level) {}

  /**
   * What is to be done.
   *
   * @param target its number
   * @param met absent while it is open
   */
  public record TargetLine(
      int target,
      String principle,
      String what,
      LocalDate by,
      Optional<Met> met,
      Optional<LocalDate> followedOn,
      Optional<String> note) {}
}
