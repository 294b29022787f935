package org.tuttihub.domain.instruments.policy;

import java.util.Locale;

/** What sort of borrower asks for an instrument. */
public enum BorrowerKind {
  SCHOOL,
  /** Whoever looks after a child that plays. */
  CARER,
  TEACHER,
  PARTNER,
  OTHER;

  /** In a sentence: {@code school}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
