package org.tuttihub.application.programme;

import java.util.List;
import org.tuttihub.application.catalogue.Held;

/** What the room {@code programme} holds about people. */
public final class ProgrammeHolds {
  public static final List<Held> ABOUT_PEOPLE =
      List.of(
          Held.of(
              Activities.NOUN,
              "provider",
              "A musician who delivers an activity under their own name",
              "So that everybody knows by whom it is delivered."),
          Held.of(
              Activities.NOUN,
              "organiser",
              "Somebody who runs an ensemble under their own name",
              "So that everybody knows who runs it."),
          Held.of(
              Bookings.NOUN,
              "plan",
              "Teachers, where the plan of a booking names them",
              "So that school and hub know who comes when."));

  private ProgrammeHolds() {}
}
