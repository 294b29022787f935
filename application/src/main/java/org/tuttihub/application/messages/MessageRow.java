package org.tuttihub.application.messages;

import java.time.Instant;
import java.util.Optional;
import org.tuttihub.domain.messages.Message;

/**
 * A message, as a line.
 *
 * @param to the receiver's name; left out for those who may not see personal data
 * @param about the collection and the reference of the record that it is about
 * @param changed when it came into its state
 * @param trouble why it waits, or has failed
 */
public record MessageRow(
    String ref,
    Message.State state,
    String subject,
    Optional<String> toName,
    Optional<String> toAddress,
    Optional<String> about,
    String template,
    Instant written,
    Instant changed,
    int tries,
    boolean perhapsTwice,
    String trouble) {

  MessageRow troubled(String why) {
    return new MessageRow(
        ref,
        state,
        subject,
        toName,
        toAddress,
        about,
        template,
        written,
        changed,
        tries,
        perhapsTwice,
        why);
  }
}
