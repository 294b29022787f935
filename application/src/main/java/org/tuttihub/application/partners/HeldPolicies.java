package org.tuttihub.application.partners;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.partners.ShownPolicy;
import org.tuttihub.domain.values.Identity;

/** The policies that partners have shown. */
public interface HeldPolicies extends Kept<ShownPolicy> {
  Noun NOUN = new Noun("partners", "held-policies", "held policy", "POL");

  /** Those of one partner, in the order in which they were shown. */
  List<ShownPolicy> of(UUID partner);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(ShownPolicy shownPolicy) {
    return shownPolicy.identity();
  }
}
