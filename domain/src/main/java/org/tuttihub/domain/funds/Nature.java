package org.tuttihub.domain.funds;

/** What money is spent on, as accounts tell it apart. */
public enum Nature {
  /** Running costs: teaching, people, rooms. */
  REVENUE,
  /** What lasts: instruments, equipment, technology. */
  CAPITAL
}
