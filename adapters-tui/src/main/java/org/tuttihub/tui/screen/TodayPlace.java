package org.tuttihub.tui.screen;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.today.TodayRow;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.keys.Where;
import org.tuttihub.tui.view.TodayLook;

/**
 * The first screen: what is not safe, late, due, broken, what waits for whoever looks; each line
 * leads to where it is done. The frame is there at once, the lines come when they are read.
 *
 * @param known whether the lines have come
 * @param reading whether they were asked for
 * @param notices what should be looked at
 * @param at the line where one stands
 */
record TodayPlace(
    long id,
    ListOf<?> list,
    List<TodayRow> rows,
    boolean known,
    boolean reading,
    List<String> notices,
    int at)
    implements Place {

  static TodayPlace of(long id, ListOf<?> list) {
    return new TodayPlace(id, list, List.of(), false, false, List.of(), 0);
  }

  @Override
  public Where where() {
    return Where.TODAY;
  }

  @Override
  public void draw(Page page, State state) {
    new TodayPage(this, page, state).draw();
  }

  @Override
  public State act(State state, Act act) {
    int height = Page.height(state);
    int last = TodayPage.entries(this, state).size() - 1;
    return switch (act) {
      case UP -> state.top(moved(at - 1, last));
      case DOWN -> state.top(moved(at + 1, last));
      case PAGE_UP -> state.top(moved(at - height, last));
      case PAGE_DOWN -> state.top(moved(at + height, last));
      case FIRST -> state.top(moved(0, last));
      case LAST -> state.top(moved(last, last));
      case OPEN -> last < 0 ? state : TodayOpening.open(this, state);
      case PLACES -> state.open(place -> HomePlace.of(place, state.parts(), false));
      case REREAD -> state.top(stale());
      case UNDO -> Undoing.last(state);
      case LEAVE -> state.places().size() > 1 ? state.back() : state.leave();
      default -> state;
    };
  }

  private TodayPlace moved(int to, int last) {
    int line = Math.clamp(to, 0, Math.max(0, last));
    return new TodayPlace(id, list, rows, known, reading, notices, line);
  }

  @Override
  public State settle(State state) {
    if (reading) {
      return state;
    }
    ConsoleParts parts = state.parts();
    return state
        .top(new TodayPlace(id, list, rows, known, true, notices, at))
        .start(Work.of("notices", () -> noticed(parts), s -> s))
        .start(Work.of(list.name(), () -> read(parts), s -> s));
  }

  private UnaryOperator<State> read(ConsoleParts parts) {
    List<TodayRow> found = TodayLook.rows(list, parts.actor());
    return state -> state.change(TodayPlace.class, id, place -> place.with(found));
  }

  private UnaryOperator<State> noticed(ConsoleParts parts) {
    List<String> now = parts.notices().get();
    return state -> state.change(TodayPlace.class, id, place -> place.noticing(now));
  }

  private TodayPlace with(List<TodayRow> found) {
    return new TodayPlace(id, list, found, true, reading, notices, at);
  }

  private TodayPlace noticing(List<String> now) {
    return new TodayPlace(id, list, rows, known, reading, now, at);
  }

  /** Read anew; what is at hand stays on the screen until then. */
  @Override
  public TodayPlace stale() {
    return new TodayPlace(id, list, rows, known, false, notices, at);
  }
}
