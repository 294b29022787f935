package org.tuttihub.application.objectives;

import java.util.List;
import org.tuttihub.application.catalogue.Held;

/** What the room {@code objectives} holds about people. */
public final class ObjectivesHolds {
  public static final List<Held> ABOUT_PEOPLE =
      List.of(
          Held.of(
              Objectives.NOUN,
              "owner",
              "Whoever answers for an objective",
              "So that each promise has somebody who answers for it; a post will do."),
          Held.of(
              Objectives.NOUN,
              "actions.owner",
              "Whoever sees to an action",
              "So that each action has somebody who sees to it; a post will do."),
          Held.of(
              ObjectivesCatalogue.ACTIONS,
              "owner",
              "Whoever sees to an action",
              "So that each action has somebody who sees to it; a post will do."),
          Held.of(
                  Objectives.NOUN,
                  "ratings.by",
                  "Whoever rates an objective",
                  "To tell who judged: their reference, or their account at the machine itself.")
              .kept("As long as the hub is kept: a rating is never changed."));

  private ObjectivesHolds() {}
}
