package org.tuttihub.domain.workforce.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;

/**
 * What a policy on offers is told: nothing about the person but what is assessed.
 *
 * @param on the day of the offer
 * @param roles what they would do, in the order of the list; at least one
 * @param yearsTeaching how many whole years they have taught, 0 to 60
 * @param facts what else the policy wants to know, such as qualifications
 */
public record OfferFacts(
    PolicyRef policy,
    LocalDate on,
    Engagement engagement,
    List<WorkRole> roles,
    int yearsTeaching,
    Settings settings,
    Facts facts) {
  public OfferFacts {
    roles = roles.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(roles));
  }

  /** Whether they would do one of these. */
  public boolean isAny(WorkRole... some) {
    return roles.stream().anyMatch(List.of(some)::contains);
  }
}
