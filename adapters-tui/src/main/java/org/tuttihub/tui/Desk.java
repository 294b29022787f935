package org.tuttihub.tui;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.application.access.Drafts;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.today.Visits;
import org.tuttihub.domain.access.OwnTerminal;

/**
 * What is kept for people between their sessions at a terminal.
 *
 * @param visits when they were here
 * @param terminal how they like it
 * @param drafts what they left unfinished
 */
public record Desk(Visits visits, Function<Actor, OwnTerminal> terminal, Drafts drafts) {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  public Desk {
    drafts = new QuietDrafts(drafts);
  }

  /** A desk of its own, at which nothing is kept beyond the session. */
  public static Desk bare(Clock clock) {
    return new Desk(
        Visits.NONE, _ -> OwnTerminal.USUAL, new DraftsInMemory(clock, Drafts.Limits.USUAL));
  }

  /** Somebody is here, until it is closed; whether that can be kept holds nobody up. */
  Visit come(Actor actor, Clock clock) {
    Thread coming =
        Thread.ofVirtual().start(() -> quietly(() -> visits.begun(actor.id(), clock.instant())));
    return () -> leave(actor, clock, coming);
  }

  /** On a thread of its own: whoever is shown out is interrupted, and has left all the same. */
  private void leave(Actor actor, Clock clock, Thread coming) {
    Thread leaving =
        Thread.ofVirtual()
            .start(
                () -> {
                  waitFor(coming);
                  quietly(() -> visits.ended(actor.id(), clock.instant()));
                });
    waitFor(leaving);
  }

  private static void waitFor(Thread other) {
    try {
      var _ = other.join(PATIENCE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Somebody's being here. */
  public interface Visit extends AutoCloseable {
    @Override
    void close();
  }

  private static void quietly(Runnable keeping) {
    try {
      keeping.run();
    } catch (RuntimeException e) {
      LOG.info("A visit could not be kept: {}", e.getClass().getName());
    }
  }
}
