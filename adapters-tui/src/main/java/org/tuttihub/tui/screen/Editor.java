package org.tuttihub.tui.screen;

import org.tuttihub.tui.keys.Act;

/**
 * A text that is being typed.
 *
 * @param cursor before which character one stands, counted as the text counts them
 */
record Editor(String text, int cursor) {

  static Editor of(String text) {
    return new Editor(text, text.length());
  }

  Editor insert(String typed) {
    return new Editor(
        text.substring(0, cursor) + typed + text.substring(cursor), cursor + typed.length());
  }

  /** Does what an editing key says; the same when it is none. */
  Editor act(Act act) {
    return switch (act) {
      case BACKSPACE -> remove(before(), cursor);
      case DELETE -> remove(cursor, after());
      case LEFT -> new Editor(text, before());
      case RIGHT -> new Editor(text, after());
      case FIRST -> new Editor(text, text.lastIndexOf('\n', cursor - 1) + 1);
      case LAST -> new Editor(text, lineEnd());
      case EMPTY -> new Editor("", 0);
      default -> this;
    };
  }

  private int lineEnd() {
    int end = text.indexOf('\n', cursor);
    return end < 0 ? text.length() : end;
  }

  private Editor remove(int from, int to) {
    return new Editor(text.substring(0, from) + text.substring(to), from);
  }

  private int before() {
    return cursor == 0 ? 0 : text.offsetByCodePoints(cursor, -1);
  }

  private int after() {
    return cursor == text.length() ? cursor : text.offsetByCodePoints(cursor, 1);
  }

  Editor at(int place) {
    return new Editor(text, Math.clamp(place, 0, text.length()));
  }
}
