package org.tuttihub.application.lists;

/** Which part of a list is wanted. */
public sealed interface Window {
  int MOST = 1000;

  int limit();

  /** From the beginning. */
  record First(int limit) implements Window {}

  /** What follows a cursor. */
  record After(String cursor, int limit) implements Window {}

  /** What comes before a cursor. */
  record Before(String cursor, int limit) implements Window {}

  /**
   * By place; for screens that scroll.
   *
   * @param of how many rows there are in all, so that what is near the end is counted from there; 0
   *     where it is not known
   */
  record At(long offset, int limit, long of) implements Window {
    public At(long offset, int limit) {
      this(offset, limit, 0);
    }

    /** How many rows follow it. */
    public long behind() {
      return Math.max(0, of - offset - limit);
    }

    /** Whether it is counted from the end. */
    public boolean isNearTheEnd() {
      return offset < of && behind() < offset;
    }
  }
}
