package org.tuttihub.application.messages;

import java.time.Instant;
import java.util.Optional;
import org.tuttihub.domain.messages.Message;

/**
 * A message in full. Where it holds a signed link, the text shows {@code {link}}: the link itself
 * is nobody's but the receiver's.
 *
 * @param link the reference of the signed link that goes with it
 * @param perhapsTwice whether a try was cut off, so that the receiver may have it twice
 */
public record MessageCard(
    String ref,
    Message.State state,
    String subject,
    Optional<String> toName,
    Optional<String> toAddress,
    Optional<String> about,
    String template,
    Optional<String> body,
    Optional<String> link,
    Instant written,
    Instant changed,
    Optional<Instant> notBefore,
    int tries,
    boolean perhapsTwice,
    String trouble) {

  MessageCard troubled(String why) {
    return new MessageCard(
        ref,
        state,
        subject,
        toName,
        toAddress,
        about,
        template,
        body,
        link,
        written,
        changed,
        notBefore,
        tries,
        perhapsTwice,
        why);
  }
}
