package org.tuttihub.domain.partners.policy;

import org.tuttihub.domain.policy.Decision;

/**
 * What a hub asks of its partners, by their type. Pure: the same facts give the same decision; no
 * database, clock or network.
 */
public interface PartnershipPolicy {

  /**
   * The terms for a partner of these types; a fact or setting that is missing refuses by itself.
   */
  Decision<PartnershipTerms> terms(PartnershipFacts facts);
}
