package org.tuttihub.tui.screen;

import java.util.Optional;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.keys.Bindings;
import org.tuttihub.tui.keys.Press;

/** What a key makes of a state. */
final class Pressing {
  private Pressing() {}

  static State press(State state, Press press) {
    Place place = state.top();
    // What was said stays until something else happens.
    State quiet = state.silent();
    Optional<Act> act = Bindings.find(place.where(), press);
    return act.isPresent() ? act(quiet, place, act.get()) : place.press(quiet, press);
  }

  private static State act(State state, Place place, Act act) {
    return switch (act) {
      case HELP -> place instanceof HelpPlace ? state : state.open(id -> HelpPlace.of(id, place));
      case PALETTE -> state.open(id -> PalettePlace.typing(id, "", state.parts()));
      case PLAIN ->
          state.remark(
              "Plain lines, for reading by ear and for scripts: leave with q, then start it again"
                  + " with: tutti console --plain, or ssh HOST plain");
      case REPAINT -> state.repainted();
      case STOP -> stop(state);
      default -> place.act(state, act);
    };
  }

  /** Leaves at once, unless something would be lost. */
  private static State stop(State state) {
    boolean typed =
        state.places().stream().anyMatch(place -> place instanceof FormPlace f && f.isTyped());
    return typed
        ? state.open(
            id ->
                Question.yesOrNo(
                    id,
                    "Leave the console? What is typed in the form is kept for the next time.",
                    State::leave))
        : state.leave();
  }
}
