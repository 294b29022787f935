package org.tuttihub.launcher.post;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.application.messages.Delivery;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.domain.outcome.Outcome;

/**
 * Looks into the queue every few seconds and sends what is due, as long as the program serves.
 * Several may be at work in several programs.
 */
public final class Postman implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final int TIMES_TO_KEEP = 20;

  private final Delivery delivery;
  private final Duration rest;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread;

  private Postman(Delivery delivery, Duration rest) {
    this.delivery = delivery;
    this.rest = rest;
    this.thread = Thread.ofVirtual().name("postman").unstarted(this::work);
  }

  /** Begins to send. */
  public static Postman start(Delivery delivery, Duration rest) {
    Postman postman = new Postman(delivery, rest);
    postman.thread.start();
    return postman;
  }

  private void work() {
    while (!isStopping(Duration.ZERO)) {
      if (!sentOne() && isStopping(rest)) {
        return;
      }
    }
  }

  /** Whether there was one; trouble is a reason to rest. */
  private boolean sentOne() {
    try {
      Optional<Delivery.Handed> handed = delivery.handOne();
      handed.ifPresent(this::keep);
      return handed.isPresent();
    } catch (Unavailable _) {
      return false;
    } catch (RuntimeException broken) {
      LOG.error("Sending met a fault of ours: {}", broken.getClass().getName());
      return false;
    }
  }

  /** What was handed over is kept, also when the database is away for a moment. */
  private void keep(Delivery.Handed handed) {
    for (int time = 0; time < TIMES_TO_KEEP; time++) {
      try {
        if (handed.keep() instanceof Outcome.Refused<?>(var refusal)) {
          LOG.warn("A message was sent, and somebody else has said so before: {}", refusal.code());
        }
        return;
      } catch (Unavailable _) {
        isStopping(rest);
      }
    }
    LOG.warn("A message was handed over and it could not be kept; it may be sent again");
  }

  /** Waits, and says whether to stop. */
  private boolean isStopping(Duration wait) {
    try {
      return stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Lets the message at hand come to its end. */
  @Override
  public void close() {
    stopping.countDown();
    try {
      if (!thread.join(Duration.ofSeconds(10))) {
        LOG.warn("A message is being sent while Tutti stops; it may be sent again");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
