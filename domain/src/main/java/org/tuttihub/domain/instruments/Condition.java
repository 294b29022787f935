package org.tuttihub.domain.instruments;

import java.util.Locale;

/** How an instrument is, the best first. */
public enum Condition {
  NEW,
  GOOD,
  FAIR,
  POOR,
  UNUSABLE;

  /** In a sentence: {@code fair}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
