package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.workforce.Standing;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/**
 * Whether somebody may teach, as a line; what they lack is told only on their card.
 *
 * @param until the last day on which they are clear, as far as is known
 * @param missing how many things keep them from teaching
 * @param renew how many things are to be renewed
 */
public record ClearanceRow(
    String ref,
    String name,
    Standing.State state,
    Optional<LocalDate> until,
    int missing,
    int renew,
    Engagement engagement,
    List<WorkRole> roles,
    List<String> areas,
    Optional<String> manager) {}
