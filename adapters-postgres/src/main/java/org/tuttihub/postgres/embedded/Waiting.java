package org.tuttihub.postgres.embedded;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.tuttihub.postgres.DatabaseUnavailable;

/** Waiting for other processes, by short looks: they do not call us when they are ready. */
final class Waiting {
  private static final long LOOK_MILLIS = 4;

  private Waiting() {}

  /** Looks until it is so, or until the time is up; says which. */
  static boolean until(Duration bound, BooleanSupplier isSo) {
    long end = System.nanoTime() + bound.toNanos();
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      pause();
    }
    return true;
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable("Tutti was told to stop while it waited for PostgreSQL.", e);
    }
  }
}
