package org.tuttihub.application.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.programme.Activity;
import org.tuttihub.domain.values.AcademicYear;

/**
 * An activity in full.
 *
 * @param stateSince absent while it is planned
 * @param why why it was cancelled
 * @param costs the budget line that pays it, in words
 * @param minutes and the fields after it: only for an ensemble
 */
public record ActivityCard(
    String ref,
    Activity.State state,
    Optional<LocalDate> stateSince,
    String why,
    AcademicYear year,
    Activity.Kind kind,
    String title,
    String aim,
    List<String> functions,
    String who,
    String provider,
    String when,
    Optional<Activity.Slot> slot,
    String where,
    String details,
    String price,
    String link,
    Optional<String> costs,
    Optional<Integer> minutes,
    Optional<Integer> players,
    Optional<Boolean> chamber,
    Optional<Boolean> county,
    String organiser,
    List<Link> gaps,
    List<Link> objectives) {

  /** Something that it goes back to. */
  public record Link(String ref, String text) {}
}
