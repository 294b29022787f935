package org.tuttihub.domain.charging.policy;

import java.util.Locale;

/** Who pays. */
public enum Customer {
  /** A school, academy or college. */
  SCHOOL,
  /** A trust, for its schools. */
  TRUST,
  /** Another setting: early years, alternative provision, a home. */
  SETTING,
  /** A child's parents or carers. */
  FAMILY,
  /** A grown-up who learns. */
  ADULT,
  /** A partner of the hub. */
  PARTNER;

  /** How doors and descriptors write it: {@code family}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether what it owes can be forgiven: remissions are for families and for people. */
  public boolean mayHaveRemission() {
    return this == FAMILY || this == ADULT;
  }
}
