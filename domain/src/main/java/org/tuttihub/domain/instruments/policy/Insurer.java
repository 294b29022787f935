package org.tuttihub.domain.instruments.policy;

import java.util.Locale;

/** Who insures an instrument while it is out. */
public enum Insurer {
  HUB,
  BORROWER,
  /** Nobody has said. */
  NOT_SAID;

  /** In a sentence: {@code not said}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
