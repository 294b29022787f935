package org.tuttihub.application.messages;

import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.messages.Message;
import org.tuttihub.domain.values.Identity;

/** The messages that go out, and went. */
public interface Messages extends Kept<Message> {
  Noun NOUN = new Noun("messages", "messages", "message", "MSG");

  /**
   * Keeps the address of a signed link until its message is sent. It holds the link's secret, so it
   * is kept beside the message, never shown, and never goes to the past.
   */
  void keepLink(UUID message, String address);

  /** Forgets it. */
  void forgetLink(UUID message);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Message message) {
    return message.identity();
  }
}
