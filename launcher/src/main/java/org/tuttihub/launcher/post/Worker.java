package org.tuttihub.launcher.post;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.application.records.Unavailable;

/**
 * Does one thing after another as long as there is one, then rests; until it is closed. Trouble is
 * a reason to rest.
 */
final class Worker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
  private static final Duration LAST_WORDS = Duration.ofSeconds(10);

  private final String name;
  private final Duration rest;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile Thread thread;

  Worker(String name, Duration rest) {
    this.name = name;
    this.rest = rest;
  }

  /**
   * Begins.
   *
   * @param one does one thing; whether there was one
   */
  void start(BooleanSupplier one) {
    thread = Thread.ofVirtual().name(name).start(() -> work(one));
  }

  private void work(BooleanSupplier one) {
    boolean goesOn = true;
    while (goesOn) {
      goesOn = isDone(one) ? stopping.getCount() > 0 : !isStopping();
    }
  }

  private boolean isDone(BooleanSupplier one) {
    try {
      return one.getAsBoolean();
    } catch (Unavailable _) {
      return false;
    } catch (RuntimeException broken) {
      LOG.error("The {} met a fault of ours: {}", name, broken.getClass().getName());
      return false;
    }
  }

  /** Rests, and says whether to stop. */
  boolean isStopping() {
    try {
      return stopping.await(rest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Lets the thing at hand come to its end. */
  @Override
  public void close() {
    stopping.countDown();
    try {
      if (!thread.join(LAST_WORDS)) {
        LOG.warn("The {} is at work while Tutti stops", name);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
