package org.tuttihub.tui.screen;

import java.util.OptionalLong;

/**
 * What is known of a list so far, and what is being found out.
 *
 * @param generation counts up whenever something else is asked
 * @param shown how many rows are meant; absent until it is known
 * @param total how many there are without filters; absent until it is known
 * @param reading whether a window is being read
 * @param counting whether rows are being counted
 * @param failed whether reading failed, and is not tried again by itself
 */
record Known(
    long generation,
    Windows windows,
    OptionalLong shown,
    OptionalLong total,
    boolean reading,
    boolean counting,
    boolean failed) {
  private static final OptionalLong NOT_YET = OptionalLong.empty();

  static final Known NOTHING = new Known(0, Windows.NONE, NOT_YET, NOT_YET, false, false, false);

  /** How many rows there seem to be. */
  long size() {
    return shown.orElse(0);
  }

  /** Whether the windows at hand answer what is asked. */
  boolean isCurrent() {
    return windows.generation() == generation;
  }

  /** Something else is asked; what is at hand stays until it is answered. */
  Known askedOtherwise() {
    return new Known(generation + 1, windows, NOT_YET, total, reading, counting, false);
  }

  /** Nothing of it is trusted any more. */
  Known stale() {
    return new Known(generation + 1, windows, NOT_YET, NOT_YET, reading, counting, false);
  }

  Known busy(boolean isReading, boolean isCounting) {
    return new Known(generation, windows, shown, total, isReading, isCounting, failed);
  }

  Known read(Windows others) {
    return new Known(generation, others, shown, total, false, counting, false);
  }

  Known counted(OptionalLong nowShown, OptionalLong nowTotal) {
    return new Known(generation, windows, nowShown, nowTotal, reading, false, false);
  }

  Known failing() {
    return new Known(generation, windows, shown, total, false, false, true);
  }
}
