package org.tuttihub.tui.screen;

import java.util.concurrent.TimeUnit;

/**
 * When the next frame may be drawn: never more than twenty in any second, of which a few may follow
 * one another at once. So a key is answered without waiting, though something was drawn just now.
 */
final class Frames {
  private static final int AT_ONCE = 4;
  private static final int A_SECOND = 20;
  private static final long APART = TimeUnit.SECONDS.toNanos(1) / (A_SECOND - AT_ONCE);

  private long due;

  Frames(long now) {
    due = now;
  }

  /** How long to wait; 0 when a frame may be drawn now. */
  long pause(long now) {
    return Math.max(0, due - (AT_ONCE - 1) * APART - now);
  }

  /** A frame was drawn. */
  void drawn(long now) {
    due = Math.max(due, now) + APART;
  }
}
