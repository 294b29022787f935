package org.tuttihub.tui.screen;

import java.util.List;
import java.util.Map;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.tui.canvas.Tone;
import org.tuttihub.tui.each.EachText;
import org.tuttihub.tui.each.Marked;
import org.tuttihub.tui.each.Tally;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.keys.Where;
import org.tuttihub.tui.view.Labels;

/**
 * A deed for each of a set: its records are looked at, what will happen is shown, it is done one by
 * one, and what came of it is shown.
 *
 * @param meant which deed to which records
 * @param seen those that were looked at
 * @param tally what came of it so far
 * @param busy whether the next step is under way
 * @param stopping whether no further step is to be taken
 * @param top the first line on the screen
 */
record EachPlace(
    long id,
    Meant meant,
    Phase phase,
    List<Marked> seen,
    Tally tally,
    boolean busy,
    boolean stopping,
    int top)
    implements Place {

  /** How far it is. */
  enum Phase {
    LOOKING,
    ASKING,
    DOING,
    OVER
  }

  /**
   * What is meant.
   *
   * @param keys of the records
   * @param said what is sent for each, by field
   * @param shown the same as people read it
   * @param ended what becomes of the screen when it is over
   */
  record Meant(
      Deed<?> deed,
      List<String> keys,
      Map<String, Object> said,
      Map<String, String> shown,
      Ended ended) {}

  /** What becomes of the screen when it is over. */
  interface Ended {
    State with(State state, Tally tally);
  }

  static EachPlace of(long id, Meant meant) {
    return new EachPlace(id, meant, Phase.LOOKING, List.of(), Tally.of(List.of()), false, false, 0);
  }

  /** For a set that needs neither a look nor a question. */
  static EachPlace doing(long id, Meant meant, List<Marked> set) {
    return new EachPlace(id, meant, Phase.DOING, set, Tally.of(set), false, false, 0);
  }

  @Override
  public Where where() {
    return switch (phase) {
      case LOOKING, DOING -> Where.EACH_DOING;
      case ASKING -> Where.EACH;
      case OVER -> Where.EACH_DONE;
    };
  }

  @Override
  public void draw(Page page, State state) {
    page.title(
        Labels.of(meant.deed().noun().plural())
            + " › "
            + meant.deed().verb()
            + " › "
            + EachText.many(meant.deed().noun(), meant.keys().size()),
        phase == Phase.OVER ? EachText.summary(tally) : "");
    if (phase == Phase.ASKING) {
      page.below(List.of("", "Do it? y yes, n no."), Tone.WARNING);
    }
    List<String> lines = lines(page.width() - 2);
    int first = Math.clamp(top, 0, Math.max(0, lines.size() - page.height()));
    for (int i = first; i < lines.size() && i - first < page.height(); i++) {
      page.put(1, i - first, lines.get(i), Tone.PLAIN);
    }
    if (first + page.height() < lines.size()) {
      page.onRule("more ↓");
    }
  }

  private List<String> lines(int width) {
    return switch (phase) {
      case LOOKING -> List.of(String.format("Looking: %,d of %,d", seen.size(), keys()));
      case ASKING -> EachText.before(meant.deed(), seen, meant.shown(), width);
      case DOING ->
          List.of(
              String.format("%,d of %,d", tally.all() - tally.left().size(), tally.all()),
              String.format("%,d done, %,d refused", tally.done().size(), tally.refused().size()),
              "",
              stopping ? "Stopping." : "Esc stops before the next; what is done stays done.");
      case OVER -> EachText.after(tally, width);
    };
  }

  private int keys() {
    return meant.keys().size();
  }

  @Override
  public State act(State state, Act act) {
    int height = Page.height(state);
    return switch (act) {
      case UP -> scrolled(state, top - 1);
      case DOWN -> scrolled(state, top + 1);
      case PAGE_UP -> scrolled(state, top - height);
      case PAGE_DOWN -> scrolled(state, top + height);
      case FIRST -> scrolled(state, 0);
      case LAST -> scrolled(state, Integer.MAX_VALUE / 2);
      case AGREE -> EachDoing.agreed(this, state);
      case UNDO -> Undoing.last(state);
      case BACK -> phase == Phase.DOING ? state.top(stoppingNow()) : state.back();
      default -> state;
    };
  }

  private State scrolled(State state, int to) {
    int most = Math.max(0, lines(state.size().columns() - 2).size() - Page.height(state) + 2);
    return state.top(
        new EachPlace(id, meant, phase, seen, tally, busy, stopping, Math.clamp(to, 0, most)));
  }

  @Override
  public State settle(State state) {
    return busy ? state : EachDoing.next(this, state);
  }

  EachPlace busyNow() {
    return new EachPlace(id, meant, phase, seen, tally, true, stopping, top);
  }

  EachPlace stoppingNow() {
    return new EachPlace(id, meant, phase, seen, tally, busy, true, top);
  }

  EachPlace seen(List<Marked> all) {
    return new EachPlace(id, meant, phase, all, tally, busy, stopping, top);
  }

  EachPlace counted(Tally other) {
    return new EachPlace(id, meant, phase, seen, other, busy, stopping, top);
  }

  EachPlace in(Phase other) {
    return new EachPlace(id, meant, other, seen, tally, false, stopping, 0);
  }
}
