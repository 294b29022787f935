package org.tuttihub.launcher.post;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.application.messages.Delivery;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.domain.outcome.Outcome;

/**
 * Looks into the queue every few seconds and sends what is due, as long as the program serves.
 * Several may be at work in several programs. What was handed over while Tutti stops, and could not
 * be kept, may be sent again.
 */
public final class Postman implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final int TIMES_TO_KEEP = 20;

  private final Delivery delivery;
  private final Worker worker;

  private Postman(Delivery delivery, Duration rest) {
    this.delivery = delivery;
    this.worker = new Worker("postman", rest);
  }

  /** Begins to send. */
  public static Postman start(Delivery delivery, Duration rest) {
    Postman postman = new Postman(delivery, rest);
    postman.worker.start(postman::sentOne);
    return postman;
  }

  private boolean sentOne() {
    Optional<Delivery.Handed> handed = delivery.handOne();
    handed.ifPresent(this::keep);
    return handed.isPresent();
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
        worker.isStopping();
      }
    }
    LOG.warn("A message was handed over and it could not be kept; it may be sent again");
  }

  @Override
  public void close() {
    worker.close();
  }
}
