package org.tuttihub.domain.workforce.policy;

import org.tuttihub.domain.policy.Decision;

/**
 * What a hub offers to whoever begins to work for it. Pure: the same facts give the same decision;
 * no database, clock or network.
 */
public interface OfferPolicy {

  /**
   * What is offered for these skills and this experience; declined where nothing can be. A fact or
   * setting that is missing refuses by itself.
   */
  Decision<OfferTerms> terms(OfferFacts facts);
}
