package org.tuttihub.application.history;

import java.util.List;
import org.tuttihub.application.catalogue.Held;

/** What the room {@code history} holds about people. */
public final class HistoryHolds {
  public static final List<Held> ABOUT_PEOPLE =
      List.of(
          Held.of(
                  HistoryCatalogue.HISTORY,
                  "actor",
                  "Whoever did something",
                  "To tell who did what: their reference, or their account at the machine itself.")
              .kept("As long as the hub is kept: nothing is taken out of history."),
          Held.of(
                  HistoryCatalogue.HISTORY,
                  "name",
                  "Whoever did something and signs in",
                  "To tell who did what: their name as it is now, beside their reference.")
              .kept("As long as they are among the people who sign in; history has no names."),
          Held.of(
                  HistoryCatalogue.REFS,
                  "value",
                  "Whoever signs in and is known to another system",
                  "To find somebody by the id that another system has for them.")
              .kept("Until it is dropped; that it was there stays in the past."));

  private HistoryHolds() {}
}
