package org.tuttihub.plugin.host;

import java.time.Duration;

/**
 * How long a plugin may take. The longest wait stays below the time that the database lets a unit
 * of work wait for a lock.
 *
 * @param start to load its classes, and to start its process where it has one
 * @param batch for a call, however few the facts
 * @param item for each of the facts in it
 */
public record Limits(Duration start, Duration batch, Duration item) {
  public static final Limits USUAL =
      new Limits(Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofMillis(2));

  /** For trying a policy out, on a machine that is just starting. */
  public Limits patient() {
    return new Limits(start, batch.multipliedBy(3), item.multipliedBy(3));
  }

  /** For a call with so many facts. */
  public Duration of(int items) {
    return batch.plus(item.multipliedBy(items));
  }
}
