package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.workforce.Finding.Met;
import org.tuttihub.domain.workforce.Standing;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/**
 * Whether somebody may teach, and why.
 *
 * @param on the day for which it is told
 * @param reasons in the policy's words, what keeps them from teaching first
 * @param according the policy, its version and its document
 */
public record ClearanceCard(
    String ref,
    String name,
    LocalDate on,
    Standing.State state,
    Optional<LocalDate> until,
    Engagement engagement,
    List<WorkRole> roles,
    List<Line> requirements,
    List<String> reasons,
    String according) {

  /**
   * One thing that is asked of them.
   *
   * @param until the last day on which it is, or was, met
   */
  public record Line(
      String requirement,
      String title,
      Met met,
      Optional<LocalDate> until,
      boolean blocks,
      boolean safeguarding) {}
}
