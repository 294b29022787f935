package org.tuttihub.postgres.embedded;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after the server while this process has joined it. */
final class Watchdog {
  private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
  private static final int LOOKS_PER_HOUSEKEEPING = 600;

  private final Runnable look;
  private final Runnable housekeeping;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread;
  private String lastFault = "";

  /**
   * @param look asked ten times a second; a fault is logged once and the look is repeated
   * @param housekeeping asked once a minute
   */
  Watchdog(Runnable look, Runnable housekeeping) {
    this.look = look;
    this.housekeeping = housekeeping;
    this.thread = Thread.ofPlatform().daemon().name("tutti-postgres").start(this::watch);
  }

  /** Returns when the look that may be under way has ended. */
  void stop() {
    stopped.countDown();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    try {
      for (int looks = 1; !stopped.await(pauseMillis(), TimeUnit.MILLISECONDS); looks++) {
        attempt(look);
        if (looks % LOOKS_PER_HOUSEKEEPING == 0) {
          attempt(housekeeping);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private long pauseMillis() {
    return lastFault.isEmpty() ? 100 : 1_000;
  }

  private void attempt(Runnable task) {
    try {
      task.run();
      lastFault = "";
    } catch (RuntimeException e) {
      String fault = String.valueOf(e.getMessage());
      if (!fault.equals(lastFault)) {
        LOG.warn("{}", fault);
      }
      lastFault = fault;
    }
  }
}
