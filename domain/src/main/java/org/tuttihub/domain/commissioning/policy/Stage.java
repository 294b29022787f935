package org.tuttihub.domain.commissioning.policy;

import java.util.Locale;

/** When a project's money is judged. */
public enum Stage {
  /** By what a partner offers. */
  BID,
  /** By what it cost in the end. */
  ACTUALS;

  /** In a sentence: {@code actuals}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
