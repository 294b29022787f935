package org.tuttihub.domain.workforce.policy;

import org.tuttihub.domain.policy.Decision;

/**
 * What a hub asks of those who teach for it. Pure: the same facts give the same decision; no
 * database, clock or network.
 */
public interface ClearancePolicy {

  /** What is asked; a setting that is missing refuses by itself, and then nobody is clear. */
  Decision<ClearanceTerms> terms(ClearanceFacts facts);
}
