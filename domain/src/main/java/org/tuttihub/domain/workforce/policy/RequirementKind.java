package org.tuttihub.domain.workforce.policy;

import java.util.Locale;

/** What sort of thing is asked for. */
public enum RequirementKind {
  /** Training in safeguarding and child protection. */
  SAFEGUARDING_TRAINING,
  /** A check by the Disclosure and Barring Service; the certificate itself is never kept. */
  DBS,
  /** The session for everybody new, with situations of music teaching. */
  INDUCTION,
  /** An edition of guidance, read and understood. */
  READ_AND_UNDERSTOOD,
  REFERENCES,
  RIGHT_TO_WORK,
  /** Insurance; it always says until when. */
  INSURANCE,
  OTHER;

  /** Whether it is always a matter of safeguarding, whatever a policy says. */
  public boolean isSafeguarding() {
    return switch (this) {
      case SAFEGUARDING_TRAINING, DBS, INDUCTION, READ_AND_UNDERSTOOD, REFERENCES -> true;
      case RIGHT_TO_WORK, INSURANCE, OTHER -> false;
    };
  }

  /** In a sentence: {@code right to work}. */
  public String words() {
    return this == DBS ? "DBS" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
