package org.tuttihub.domain.workforce.policy;

import java.util.Locale;

/** The levels of a check by the Disclosure and Barring Service, the least first. */
public enum DbsLevel {
  STANDARD,
  ENHANCED,
  ENHANCED_BARRED;

  /** Whether a check of this level does where that one is asked for. */
  public boolean reaches(DbsLevel asked) {
    return compareTo(asked) >= 0;
  }

  /** In a sentence: {@code enhanced with barred list}. */
  public String words() {
    return this == ENHANCED_BARRED
        ? "enhanced with barred list"
        : name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
