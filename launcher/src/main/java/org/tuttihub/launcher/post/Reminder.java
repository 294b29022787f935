package org.tuttihub.launcher.post;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.outside.ChaseSurveys;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.domain.outcome.Outcome;

/**
 * Looks every hour whether a partner is to be reminded of a survey, as long as the program serves.
 * Several may be at work in several programs: that somebody was reminded is kept with the message,
 * so that there is one of each.
 */
public final class Reminder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Reminder.class);
  private static final Actor REMINDER = Actor.program("reminders", ChaseSurveys.ANSWERS);
  private static final int FROM = 7;

  private final ChaseSurveys<AllRecords> chase;
  private final Acting.Beginning beginning;
  private final List<Integer> steps;
  private final Duration rest;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread;

  private Reminder(
      ChaseSurveys<AllRecords> chase,
      Acting.Beginning beginning,
      List<Integer> steps,
      Duration rest) {
    this.chase = chase;
    this.beginning = beginning;
    this.steps = List.copyOf(steps);
    this.rest = rest;
    this.thread = Thread.ofVirtual().name("reminder").unstarted(this::work);
  }

  /** Begins to look. */
  public static Reminder start(
      ChaseSurveys<AllRecords> chase,
      Acting.Beginning beginning,
      List<Integer> steps,
      Duration rest) {
    Reminder reminder = new Reminder(chase, beginning, steps, rest);
    reminder.thread.start();
    return reminder;
  }

  private void work() {
    do {
      remindAll();
    } while (!isStopping());
  }

  /** Round by round; trouble is a reason to rest. Nobody gets a reminder before seven. */
  private void remindAll() {
    try {
      boolean more = true;
      while (more && stopping.getCount() > 0) {
        more = isDay() && remindedOne();
      }
    } catch (Unavailable _) {
      LOG.info("Reminders wait: the database cannot be reached");
    } catch (RuntimeException broken) {
      LOG.error("Reminding met a fault of ours: {}", broken.getClass().getName());
    }
  }

  private boolean isDay() {
    return beginning.clock().instant().atZone(beginning.clock().getZone()).getHour() >= FROM;
  }

  private boolean remindedOne() {
    Acting acting = beginning.by(REMINDER, Door.SYSTEM).doing("survey-rounds chase");
    Optional<Outcome<Receipt>> came = chase.due(acting, steps);
    came.ifPresent(Reminder::tell);
    return came.filter(Outcome.Done.class::isInstance).isPresent();
  }

  private static void tell(Outcome<Receipt> came) {
    switch (came) {
      case Outcome.Done<Receipt>(Receipt receipt) -> LOG.info("{}", receipt.said());
      case Outcome.Refused<Receipt>(var refusal) ->
          LOG.warn("Reminders could not be written: {}", refusal.code());
    }
  }

  private boolean isStopping() {
    try {
      return stopping.await(rest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Lets the round at hand come to its end. */
  @Override
  public void close() {
    stopping.countDown();
    try {
      if (!thread.join(Duration.ofSeconds(10))) {
        LOG.warn("Reminders are being written while Tutti stops");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
