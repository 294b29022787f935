package org.tuttihub.application.workforce;

/** Whether somebody teaches a session, as far as is known today. */
public enum Cover {
  /** Somebody holds it who is clear on its day. */
  HELD,
  /** Nobody holds it. */
  NOBODY,
  /** Whoever holds it is not clear, and does not teach it unless that changes. */
  STOOD_DOWN,
  /** Whoever holds it is clear today, and will not be on its day unless something is renewed. */
  LAPSES,
  /** It is over, or cancelled. */
  SETTLED
}
