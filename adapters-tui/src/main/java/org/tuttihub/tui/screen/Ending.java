package org.tuttihub.tui.screen;

import java.util.List;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.tui.each.Tally;

/** What remains when something was done to a set. */
final class Ending {
  private Ending() {}

  /** What was done is remembered as one; what was refused or not begun stays marked. */
  static State ofMarks(State state, long list, Deed<?> deed, Tally tally) {
    List<Receipt> done = tally.done();
    State told = done.isEmpty() ? state : state.remember(memory -> memory.did(deed, done));
    return told.change(
        ListPlace.class, list, place -> place.marking(Marks.NONE.and(tally.undone())));
  }
}
