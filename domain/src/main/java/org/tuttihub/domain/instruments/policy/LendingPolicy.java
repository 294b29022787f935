package org.tuttihub.domain.instruments.policy;

import org.tuttihub.domain.policy.Decision;

/**
 * On which terms a hub lends. Pure: the same facts give the same decision; no database, clock or
 * network.
 */
public interface LendingPolicy {

  /**
   * On which terms this goes out; declined where it does not. A fact or setting that is missing
   * refuses by itself, and then nothing goes out.
   */
  Decision<LendingTerms> terms(LendingFacts facts);
}
