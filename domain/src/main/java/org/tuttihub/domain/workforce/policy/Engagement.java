package org.tuttihub.domain.workforce.policy;

import java.util.Locale;

/** On which terms somebody works with the hub. */
public enum Engagement {
  EMPLOYED,
  /** Under a contract for some hours or weeks. */
  CONTRACTUAL,
  SELF_EMPLOYED,
  VOLUNTEER,
  /** Learns to teach with the hub. */
  TRAINEE,
  /** Works for a partner, which declares what they hold; the hub checks samples. */
  PARTNER;

  /** In a sentence: {@code self employed}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
