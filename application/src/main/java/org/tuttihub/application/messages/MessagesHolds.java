package org.tuttihub.application.messages;

import java.util.List;
import org.tuttihub.application.catalogue.Held;

/** What the room {@code messages} holds about people. */
public final class MessagesHolds {
  private static final String RECEIVER = "Whoever a message was written to";

  public static final List<Held> ABOUT_PEOPLE =
      List.of(
          Held.of(Messages.NOUN, "to_name", RECEIVER, "To send it, and know to whom it went."),
          Held.of(Messages.NOUN, "to_address", RECEIVER, "To send it, and know where it went."),
          Held.of(
              Messages.NOUN,
              "body",
              "Whoever a message was written to, or whom it speaks of",
              "To know what was written."));

  private MessagesHolds() {}
}
