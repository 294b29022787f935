package org.tuttihub.domain.partners;

import java.util.Locale;

/** How an agreement stands on a day, as people read it. */
public enum AgreementStanding {
  DRAFTED,
  PART_SIGNED,
  SIGNED,
  LIVE,
  IN_REVIEW,
  SUSPENDED,
  TERMINATION_PROPOSED,
  TERMINATED,
  ENDED,
  DISCARDED,
  /** Its last day has passed; never kept, but told by the day. */
  EXPIRED;

  /** Whether nothing more can come of it. */
  boolean isOver() {
    return switch (this) {
      case DRAFTED, PART_SIGNED, SIGNED, LIVE, IN_REVIEW, SUSPENDED, TERMINATION_PROPOSED -> false;
      case TERMINATED, ENDED, DISCARDED, EXPIRED -> true;
    };
  }

  /** In a sentence: {@code part signed}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
