package org.tuttihub.application.imports;

import java.util.List;
import org.tuttihub.application.catalogue.Held;

/** What the room {@code imports} holds about people. */
public final class ImportsHolds {
  public static final List<Held> ABOUT_PEOPLE =
      List.of(
          Held.of(
                  ImportJobs.NOUN,
                  "by",
                  "Whoever imported a file",
                  "To know whom to ask: their reference, or their account at the machine itself.")
              .kept("As long as the hub is kept."),
          Held.of(
                  ImportJobs.NOUN,
                  "refused",
                  "Whoever stands in a row that was refused",
                  "To correct the row and import it again.")
              .kept(
                  "Until they are forgotten (imports forget), which the first screen asks for after"
                      + " a month."));

  private ImportsHolds() {}
}
