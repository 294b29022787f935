package org.tuttihub.tui.screen;

import java.util.Set;

/**
 * How a list keeps up with what others change.
 *
 * @param due whether somebody has changed something since it was read
 * @param reading whether it is being read again because of that
 * @param changed what names the rows that were found changed a moment ago
 * @param round counts up with every such reading, so that only the latest fades
 */
record Fresh(boolean due, boolean reading, Set<String> changed, long round) {
  static final Fresh QUIET = new Fresh(false, false, Set.of(), 0);

  Fresh overtaken() {
    return new Fresh(true, reading, changed, round);
  }

  Fresh begun() {
    return new Fresh(false, true, changed, round);
  }

  Fresh ended() {
    return new Fresh(due, false, changed, round);
  }

  Fresh found(Set<String> rows) {
    return new Fresh(due, false, rows, round + 1);
  }

  Fresh faded(long ofRound) {
    return round == ofRound ? new Fresh(due, reading, Set.of(), round) : this;
  }
}
