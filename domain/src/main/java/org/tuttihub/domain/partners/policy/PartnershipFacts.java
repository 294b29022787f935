package org.tuttihub.domain.partners.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;

/**
 * What a partnership policy is told.
 *
 * @param on the day asked about
 * @param types what sort of partner it is, in the order of the list; at least one
 * @param facts what the policy wants to know of the partner
 */
public record PartnershipFacts(
    PolicyRef policy, LocalDate on, List<PartnerType> types, Settings settings, Facts facts) {
  public PartnershipFacts {
    types = types.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(types));
  }

  /** Whether it is of one of these types. */
  public boolean isAny(PartnerType... some) {
    return types.stream().anyMatch(List.of(some)::contains);
  }
}
