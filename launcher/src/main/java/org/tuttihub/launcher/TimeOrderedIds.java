package org.tuttihub.launcher;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.tuttihub.application.acting.Ids;

/** UUIDs, version 7: the time in milliseconds, then a count within it, then chance. */
final class TimeOrderedIds implements Ids {
  private final Clock clock;
  private final SecureRandom chance = new SecureRandom();
  private long last;

  TimeOrderedIds(Clock clock) {
    this.clock = clock;
  }

  @Override
  public UUID next() {
    long low = (chance.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(high(), low);
  }

  /** 48 bits of time, 4 of version, 12 of counting; never the same twice, never backwards. */
  private synchronized long high() {
    last = Math.max(last + 1, clock.millis() << 12);
    return (last >>> 12 << 16) | 0x7000L | (last & 0xFFFL);
  }
}
