package org.tuttihub.domain.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.Identity;

/**
 * A message to somebody outside. It is queued when it is written. Whoever sends takes it for a
 * short while, the lease; then it is sent, or comes back into the queue for later, or has failed
 * for good. Who took it and never said what came of it (because the program was stopped) has lost
 * it when the lease is over, and the next takes it. In that case nobody knows whether the mail
 * server had accepted it already: the message says from then on that it may have gone out twice,
 * and its constant number ({@link #number}) lets a receiver's mailbox see the double.
 *
 * <p>What waits or has failed can be cancelled; what has failed can be queued again.
 */
public sealed interface Message {

  /** How often sending is tried before a message has failed: for about two days. */
  int MOST_TRIES = 20;

  Particulars particulars();

  Tries tries();

  /**
   * Waits to be sent.
   *
   * @param notBefore when it is tried at the earliest
   * @param trouble why it was not sent when it was tried last; empty when it was not tried
   */
  record Queued(Particulars particulars, Tries tries, Instant notBefore, String trouble)
      implements Message {}

  /** Somebody has taken it, until the lease is over. */
  record Sending(Particulars particulars, Tries tries, Instant lease) implements Message {}

  /** A mail server has accepted it. */
  record Sent(Particulars particulars, Tries tries, Instant at) implements Message {}

  /** It cannot be sent. */
  record Failed(Particulars particulars, Tries tries, Instant at, String trouble)
      implements Message {}

  /** It is not to be sent. */
  record Cancelled(Particulars particulars, Tries tries, Instant at) implements Message {}

  /**
   * What every message has.
   *
   * @param template the code of the template it was made from; empty where there was none
   * @param about the record that it is about
   * @param link the signed link that belongs in the place of {@code {link}}
   * @param written when
   */
  record Particulars(
      Identity identity,
      Receiver to,
      Wording wording,
      String template,
      Optional<About> about,
      Optional<UUID> link,
      Instant written) {}

  /**
   * How often it was tried.
   *
   * @param doubtful whether a try was cut off, so that it may have gone out without our knowing
   */
  record Tries(int count, boolean doubtful) {
    public static final Tries NONE = new Tries(0, false);

    Tries more(boolean inDoubt) {
      return new Tries(count + 1, doubtful || inDoubt);
    }
  }

  /** The state's name as people read it. */
  enum State {
    QUEUED,
    SENDING,
    SENT,
    FAILED,
    CANCELLED
  }

  default State state() {
    return switch (this) {
      case Queued _ -> State.QUEUED;
      case Sending _ -> State.SENDING;
      case Sent _ -> State.SENT;
      case Failed _ -> State.FAILED;
      case Cancelled _ -> State.CANCELLED;
    };
  }

  default Identity identity() {
    return particulars().identity();
  }

  /** What mail servers and mailboxes know it by, the same at every try. */
  default String number() {
    return identity().id().toString();
  }

  /** Writes one; refuses words that cannot be sent and a {@code {link}} that leads nowhere. */
  static Outcome<Message> write(Particulars particulars) {
    if (particulars.wording().hasLink() != particulars.link().isPresent()) {
      return no(
          "messages.link",
          particulars.link().isPresent()
              ? "The text has no {link} in which a link could stand."
              : "The text has a {link}, but no purpose was given for one.",
          "Give the link's purpose and put {link} into the text, or neither.");
    }
    return particulars
        .wording()
        .checked()
        .map(_ -> new Queued(particulars, Tries.NONE, particulars.written(), ""));
  }

  /** Takes it, to be sent at once. */
  default Outcome<Message> claim(Instant now, Duration lease) {
    return switch (this) {
      case Queued(var p, var tries, var notBefore, var _) when !now.isBefore(notBefore) ->
          Outcome.done(new Sending(p, tries.more(false), now.plus(lease)));
      case Sending(var p, var tries, var until) when !now.isBefore(until) ->
          Outcome.done(new Sending(p, tries.more(true), now.plus(lease)));
      case Queued _, Sending _, Sent _, Failed _, Cancelled _ -> notNow("taken");
    };
  }

  /** A mail server has accepted it. */
  default Outcome<Message> sent(Instant at) {
    return this instanceof Sending(var p, var tries, var _)
        ? Outcome.done(new Sent(p, tries, at))
        : notNow("sent");
  }

  /**
   * It could not be sent now: it waits, longer after each try, and has failed after the last.
   *
   * @param why without anything about the receiver
   */
  default Outcome<Message> delayed(Instant at, String why) {
    return this instanceof Sending(var p, var tries, var _)
        ? Outcome.done(
            tries.count() >= MOST_TRIES
                ? new Failed(p, tries, at, why)
                : new Queued(p, tries, at.plus(pause(tries.count())), why))
        : notNow("delayed");
  }

  /** It will never be sent as it is. */
  default Outcome<Message> failed(Instant at, String why) {
    return this instanceof Sending(var p, var tries, var _)
        ? Outcome.done(new Failed(p, tries, at, why))
        : notNow("given up");
  }

  /** It is not to be sent; refused when it is on its way, was sent or is cancelled already. */
  default Outcome<Message> cancel(Instant at) {
    return switch (this) {
      case Queued(var p, var tries, var _, var _) -> Outcome.done(new Cancelled(p, tries, at));
      case Failed(var p, var tries, var _, var _) -> Outcome.done(new Cancelled(p, tries, at));
      case Sending _, Sent _, Cancelled _ -> notNow("cancelled");
    };
  }

  /** Queues it again, to be tried at once; refused unless it waits or has failed. */
  default Outcome<Message> retry(Instant at) {
    return switch (this) {
      case Queued(var p, var tries, var _, var trouble) ->
          Outcome.done(new Queued(p, tries, at, trouble));
      case Failed(var p, var tries, var _, var trouble) ->
          Outcome.done(new Queued(p, new Tries(0, tries.doubtful()), at, trouble));
      case Sending _, Sent _, Cancelled _ -> notNow("queued again");
    };
  }

  /** One minute, two, four … up to four hours. */
  private static Duration pause(int tries) {
    return Duration.ofMinutes(Math.min(240, 1L << Math.min(tries - 1, 8)));
  }

  private Outcome<Message> notNow(String step) {
    String now = this instanceof Sending ? "being sent" : state().name().toLowerCase(Locale.ROOT);
    return no(
        "messages.not-now",
        identity().ref() + " is " + now + " and cannot be " + step + ".",
        "Look at it first: messages show " + identity().ref() + ".");
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
