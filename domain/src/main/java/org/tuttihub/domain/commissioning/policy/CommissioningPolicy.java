package org.tuttihub.domain.commissioning.policy;

import org.tuttihub.domain.policy.Decision;

/**
 * How a hub commissions. Asked when a partner bids, and again when the project's money is known.
 * Pure: the same facts give the same decision; no database, clock or network.
 */
public interface CommissioningPolicy {

  /** What holds for a project with this money; what is missing refuses by itself. */
  Decision<CommissioningTerms> judge(CommissioningFacts facts);
}
