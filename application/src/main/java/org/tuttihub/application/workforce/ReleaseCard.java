package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.Standing;

/** A release in full: who was judged for it, and by which rules. */
public record ReleaseCard(
    String ref,
    AcademicYear year,
    Term.Season term,
    LocalDate on,
    String by,
    int sessions,
    List<Line> people) {

  /**
   * Somebody who was found clear.
   *
   * @param override the reference of what let them pass, where they lacked something
   */
  public record Line(
      String staff,
      String name,
      LocalDate on,
      Standing.State state,
      Optional<String> override,
      String according) {}
}
