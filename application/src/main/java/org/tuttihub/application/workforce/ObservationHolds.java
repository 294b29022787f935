package org.tuttihub.application.workforce;

import java.util.List;
import org.tuttihub.application.catalogue.Held;
import org.tuttihub.application.records.Noun;

/** What observations hold about people. */
public final class ObservationHolds {
  private static final String OBSERVED = "A member of staff whose work was observed";
  private static final String OBSERVER = "Whoever observed";
  private static final String BETTER = "So that work with young people gets better.";
  private static final String WHOSE = "To know whose work was observed.";
  private static final String SHOWN = "As long as they work for the hub, and its past after that.";
  private static final String COMPUTED =
      "Until it is computed again, which is each time; it is not kept.";

  public static final List<Held> ABOUT_PEOPLE =
      List.of(
          observed(Observations.NOUN, "staff", WHOSE),
          observed(Observations.NOUN, "name", WHOSE),
          observed(Observations.NOUN, "strengths", BETTER),
          observed(Observations.NOUN, "reply", "So that they are heard as well."),
          observed(Observations.NOUN, "why", "To know why an observation does not count."),
          Held.of(Observations.NOUN, "observer", OBSERVER, "To know whom to ask about it.")
              .kept(SHOWN),
          Held.of(Observations.NOUN, "observer_name", OBSERVER, "To know whom to ask about it.")
              .kept(SHOWN),
          observed(ObservationViews.TARGETS, "name", WHOSE),
          observed(ObservationViews.TARGETS, "what", BETTER),
          observed(ObservationViews.TARGETS, "state", BETTER),
          observed(ObservationViews.TARGETS, "note", BETTER),
          Held.of(ObservationViews.TARGETS, "observer", OBSERVER, "To know whom to ask about it.")
              .kept(SHOWN),
          observed(ObservationViews.RATINGS, "name", WHOSE),
          observed(ObservationViews.RATINGS, "level", BETTER),
          observed(ObservationViews.DUE, "name", "To know whose work is to be observed.")
              .kept(COMPUTED));

  private ObservationHolds() {}

  private static Held observed(Noun noun, String field, String purpose) {
    return Held.of(noun, field, OBSERVED, purpose).kept(SHOWN);
  }
}
