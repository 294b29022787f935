package org.tuttihub.domain.charging.whatif;

import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.PolicyRef;

/** What one side says to bookings that are alike. */
public sealed interface Reply {

  /** Its price. */
  record Priced(PolicyRef by, Figures figures) implements Reply {}

  /**
   * No price.
   *
   * @param by the policy that said no; empty where none could be asked
   */
  record Refused(String by, Refusal refusal) implements Reply {}
}
