package org.tuttihub.tui.screen;

import java.util.List;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.keys.Press;
import org.tuttihub.tui.keys.Where;

/** Somewhere one can be: what is there, how it is drawn, and what its keys do. Never changes. */
interface Place {

  /** By this a place is found again when something comes for it later. */
  long id();

  /** Which keys mean something here. */
  Where where();

  /** Draws it. */
  void draw(Page page, State state);

  /** Does what a key of the list says; the place is the top one of the state. */
  State act(State state, Act act);

  /** Takes a key that is in no list: text, or a letter that only this place knows. */
  default State press(State state, Press press) {
    return state;
  }

  /** Starts whatever work it needs for what it shows. */
  default State settle(State state) {
    return state;
  }

  /** The same place, with nothing of what it has read trusted any more. */
  default Place stale() {
    return this;
  }

  /** The same place, when others have changed something meanwhile. */
  default Place overtaken(Overtaken meanwhile) {
    return this;
  }

  /** Keys of its own that are in no list, as help shows them. */
  default List<OwnKey> ownKeys() {
    return List.of();
  }

  /** Whether the place below is drawn first, and this one over its last lines. */
  default boolean isOver() {
    return false;
  }

  /** A key that only this place knows. */
  record OwnKey(String key, String words) {}
}
