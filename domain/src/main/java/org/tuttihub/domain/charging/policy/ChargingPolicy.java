package org.tuttihub.domain.charging.policy;

import org.tuttihub.domain.policy.Decision;

/**
 * What a hub charges, subsidises and forgives. Pure: the same facts give the same decision; no
 * database, clock or network. Use {@link ChargingFacts#quote()} to write the answer.
 */
public interface ChargingPolicy {

  /**
   * The price of everything asked for, with who pays what and why; {@link Decision.Declined} where
   * the policy says no. A fact, setting or price that is missing refuses by itself.
   */
  Decision<Quotation> quote(ChargingFacts facts);
}
