package org.tuttihub.application.files;

import java.util.List;
import org.tuttihub.application.catalogue.Held;

/** What the room {@code files} holds about people. */
public final class FilesHolds {
  private static final String OF_DOCUMENTS = "Whoever an attached document speaks of";

  public static final List<Held> ABOUT_PEOPLE =
      List.of(
          Held.of(
                  Attachments.NOUN,
                  "get",
                  OF_DOCUMENTS,
                  "To have agreements, policies and proofs at hand as they were given.")
              .kept("Until the file is dropped; its content goes at once and for good."),
          Held.of(
              Attachments.NOUN,
              "name",
              OF_DOCUMENTS,
              "To know which document is which; a name may hold somebody's."));

  private FilesHolds() {}
}
