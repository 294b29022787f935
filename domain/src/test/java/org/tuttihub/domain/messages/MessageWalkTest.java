package org.tuttihub.domain.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.messages.Message.State;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;

/** Random walks through a message's life: none leaves the map, none forgets a doubt. */
class MessageWalkTest {
  private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
  private static final Duration LEASE = Duration.ofMinutes(3);
  private static final List<String> STEPS =
      List.of("claim", "claim", "sent", "delayed", "delayed", "failed", "cancel", "retry");

  private static final Set<List<State>> MOVES =
      Set.of(
          List.of(State.QUEUED, State.SENDING),
          List.of(State.SENDING, State.SENT),
          List.of(State.SENDING, State.QUEUED),
          List.of(State.SENDING, State.FAILED),
          List.of(State.QUEUED, State.CANCELLED),
          List.of(State.FAILED, State.CANCELLED),
          List.of(State.FAILED, State.QUEUED));

  @Test
  void no_walk_leaves_the_map_and_what_is_in_doubt_stays_so() {
    int sent = 0;
    int doubtful = 0;
    for (long seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      Message message = queued();
      Instant now = START;
      for (int step = 0; step < 60; step++) {
        now = now.plusSeconds(random.nextInt(400));
        String name = STEPS.get(random.nextInt(STEPS.size()));
        message = walked(message, name, now, "seed " + seed + ", step " + step + ": " + name);
      }
      sent += message.state() == State.SENT ? 1 : 0;
      doubtful += message.tries().doubtful() ? 1 : 0;
    }
    assertTrue(sent > 100, "The walks must reach the end of a life: " + sent);
    assertTrue(doubtful > 50, "Some must be cut off: " + doubtful);
  }

  private static Message walked(Message from, String name, Instant now, String where) {
    return switch (step(from, name, now)) {
      case Outcome.Refused<Message> _ -> from;
      case Outcome.Done<Message>(Message to) -> {
        boolean taken = from.state() == State.SENDING && to.state() == State.SENDING;
        assertTrue(
            taken
                || from.state() == to.state()
                || MOVES.contains(List.of(from.state(), to.state())),
            where);
        assertEquals(from.tries().doubtful() || taken, to.tries().doubtful(), where);
        assertEquals(from.particulars(), to.particulars(), where);
        assertEquals(from.number(), to.number(), where);
        assertTrue(to.tries().count() <= Message.MOST_TRIES + 60, where);
        yield to;
      }
    };
  }

  private static Outcome<Message> step(Message from, String name, Instant now) {
    return switch (name) {
      case "claim" -> from.claim(now, LEASE);
      case "sent" -> from.sent(now);
      case "delayed" -> from.delayed(now, "It does not answer.");
      case "failed" -> from.failed(now, "It does not take it (550).");
      case "cancel" -> from.cancel(now);
      default -> from.retry(now);
    };
  }

  @Test
  void it_is_tried_for_about_two_days_and_then_it_has_failed() {
    Message message = queued();
    Instant now = START;

    int tries = 0;
    while (message.state() != State.FAILED) {
      now = message instanceof Message.Queued queued ? queued.notBefore() : now;
      message = done(done(message.claim(now, LEASE)).delayed(now, "It does not answer."));
      tries++;
    }

    assertEquals(Message.MOST_TRIES, tries);
    Duration took = Duration.between(START, now);
    assertTrue(took.toHours() > 36 && took.toHours() < 72, took.toString());
  }

  @Test
  void nobody_takes_what_another_has_until_the_lease_is_over() {
    Message sending = done(queued().claim(START, LEASE));

    assertEquals("messages.not-now", code(sending.claim(START.plus(LEASE).minusMillis(1), LEASE)));

    assertEquals(new Message.Tries(2, true), done(sending.claim(START.plus(LEASE), LEASE)).tries());
  }

  @Test
  void what_is_on_its_way_or_sent_is_not_cancelled_nor_queued_again() {
    Message sending = done(queued().claim(START, LEASE));
    Message sent = done(sending.sent(START));

    for (Message over : List.of(sending, sent)) {
      assertEquals("messages.not-now", code(over.cancel(START)));
      assertEquals("messages.not-now", code(over.retry(START)));
    }
  }

  private static Message queued() {
    return done(
        Message.write(
            new Message.Particulars(
                new Identity(new UUID(1, 2), "MSG-1"),
                new Receiver("Zoë", MailAddress.of("zoe@example.org")),
                new Wording("Subject", "Text"),
                "",
                Optional.empty(),
                Optional.empty(),
                START)));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(var refusal) -> throw new AssertionError(refusal.sentence());
    };
  }

  private static String code(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.code() : "done";
  }
}
