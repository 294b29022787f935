package org.tuttihub.application.schools;

import java.util.List;
import org.tuttihub.application.catalogue.Held;

/** What the room {@code schools} holds about people. */
public final class SchoolsHolds {
  public static final List<Held> ABOUT_PEOPLE =
      List.of(
          Held.of(
                  Schools.NOUN,
                  "head",
                  "Head teachers",
                  "To know whom to speak to at a school; it comes from the public register.")
              .kept(untilTheNextEdition()),
          Held.of(
                  Schools.NOUN,
                  "register",
                  "Whoever the public register names besides, such as proprietors",
                  "To lose nothing that the register says.")
              .kept(untilTheNextEdition()));

  private static String untilTheNextEdition() {
    return "Until an edition of the register says otherwise; what it said before stays in the"
        + " past.";
  }

  private SchoolsHolds() {}
}
