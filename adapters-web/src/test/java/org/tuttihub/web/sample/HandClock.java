package org.tuttihub.web.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands until it is put forward. */
final class HandClock extends Clock {
  private final ZoneId zone;
  private volatile Instant now;

  HandClock(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  void forward(Duration by) {
    now = now.plus(by);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new HandClock(now, other);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
