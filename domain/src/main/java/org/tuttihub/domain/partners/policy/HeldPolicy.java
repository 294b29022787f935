package org.tuttihub.domain.partners.policy;

import java.util.Locale;

/** A policy, or a proof, that a partner holds and shows to the hub. */
public enum HeldPolicy {
  /** Safeguarding and child protection. */
  SAFEGUARDING,
  INCLUSION,
  /** Charging and remission. */
  CHARGING,
  ENVIRONMENT,
  INSURANCE,
  DATA_PROTECTION,
  QUALITY,
  PERFORMANCE_MANAGEMENT;

  /** In a sentence: {@code data protection}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
