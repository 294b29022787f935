package org.tuttihub.application.fakes;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.tuttihub.application.acting.Ids;

/** Ids in the form of UUIDs of version 7, counting up from a beginning that nobody else has. */
public final class CountingIds implements Ids {
  private static final long MILLIS = 0x019A_B000_0000L;
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final AtomicLong last = new AtomicLong();

  @Override
  public UUID next() {
    long number = last.incrementAndGet();
    return new UUID((MILLIS + number) << 16 | VERSION, VARIANT | number);
  }
}
