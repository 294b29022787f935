package org.tuttihub.domain.workforce.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;

/**
 * What a clearance policy is told: nothing about the person but how and as what they work.
 *
 * @param on the day asked about
 * @param roles what they do, in the order of the list; at least one
 * @param facts what the policy wants to know; none today
 */
public record ClearanceFacts(
    PolicyRef policy,
    LocalDate on,
    Engagement engagement,
    List<WorkRole> roles,
    Settings settings,
    Facts facts) {
  public ClearanceFacts {
    roles = roles.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(roles));
  }

  /** Whether they are with children in some role. */
  public boolean delivers() {
    return roles.stream().anyMatch(WorkRole::delivers);
  }

  /** Whether they do one of these. */
  public boolean isAny(WorkRole... some) {
    return roles.stream().anyMatch(List.of(some)::contains);
  }
}
