package org.tuttihub.domain.policy;

import org.tuttihub.domain.outcome.Refusal;

/**
 * Thrown inside a policy by whoever looks for a fact, a setting or a price that is not there, so
 * that a policy can be written straight on and never guesses. Who asks the policy turns it into
 * {@link Decision.Declined}; it never travels further.
 */
public final class Unanswerable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  public Unanswerable(Refusal refusal) {
    super(refusal.sentence(), null, false, false);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
