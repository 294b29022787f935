package org.tuttihub.application.messages;

import org.tuttihub.domain.messages.Receiver;

/** Hands letters to a mail server. */
public interface Mail {

  /**
   * A letter.
   *
   * @param number the same at every try, so that a double can be seen to be one
   */
  record Letter(String number, Receiver to, String subject, String body) {}

  /** What came of it. What is said of trouble never names the receiver. */
  sealed interface Answer {

    /** A mail server has it now. */
    record Accepted() implements Answer {}

    /** It may go later. */
    record NotNow(String why) implements Answer {}

    /** It will never go as it is. */
    record Never(String why) implements Answer {}
  }

  /** Takes a minute at the most. */
  Answer send(Letter letter);
}
