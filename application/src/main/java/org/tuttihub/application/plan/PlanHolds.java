package org.tuttihub.application.plan;

import java.util.List;
import org.tuttihub.application.catalogue.Held;

/** What the room {@code plan} holds about people. */
public final class PlanHolds {
  public static final List<Held> ABOUT_PEOPLE =
      List.of(
          published(
              "objectives.owner",
              "Whoever answers for an objective",
              "So that the public, which can read the published plan, knows who answers."),
          published(
              "programme.provider",
              "A musician who delivers an activity under their own name",
              "So that the public, which can read the published plan, knows by whom."));

  private static Held published(String field, String whose, String purpose) {
    return Held.of(PlanVersions.NOUN, field, whose, purpose)
        .kept("As long as the hub is kept: what was published is never changed.");
  }

  private PlanHolds() {}
}
