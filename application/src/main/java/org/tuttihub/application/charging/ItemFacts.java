package org.tuttihub.application.charging;

import java.util.List;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.PolicyDescription;

/** What a policy wants to know of an item. */
final class ItemFacts {
  private ItemFacts() {}

  static List<FactSpec> of(PolicyDescription policy, String service) {
    return policy.facts().stream()
        .filter(fact -> fact.about() == FactSpec.About.ITEM && fact.isNeededFor(service))
        .toList();
  }
}
