package org.tuttihub.application.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tuttihub.domain.messages.Message;

/**
 * The queue as those see it who send. Several may take from it at once; each message is taken by
 * one, until its lease is over.
 */
public interface Outbox {

  /**
   * A message that was taken.
   *
   * @param version by which it is known when it comes back
   * @param link the address to be put in the place of {@code {link}}, where it has one
   */
  record Taken(Message message, long version, Optional<String> link) {}

  /** Takes the message that has waited longest, where one is due. */
  Optional<Taken> take(Instant now, Duration lease);

  /** How many wait or are on their way. */
  long waiting();
}
