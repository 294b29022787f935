package org.tuttihub.tui.screen;

import java.util.Optional;
import java.util.OptionalLong;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.keys.Press;
import org.tuttihub.tui.keys.Where;

/**
 * A list, of which only those windows are at hand that were looked at.
 *
 * @param at the row where one stands
 * @param top the first row on the screen
 * @param column the column that is chosen while the order is
 * @param marks which rows are marked
 * @param fresh how it keeps up with what others change
 */
record ListPlace(
    long id,
    ListOf<?> list,
    Asked asked,
    Known known,
    long at,
    long top,
    Mode mode,
    int column,
    Marks marks,
    Fresh fresh)
    implements Place {

  /** What the keys of a list mean now. */
  enum Mode {
    BROWSING,
    FILTERING,
    SORTING
  }

  static ListPlace of(long id, ListOf<?> list, Asked asked) {
    return new ListPlace(
        id, list, asked, Known.NOTHING, 0, 0, Mode.BROWSING, 0, Marks.NONE, Fresh.QUIET);
  }

  /** A list of which nothing is read before it is known how it opens. */
  static ListPlace waiting(long id, ListOf<?> list) {
    return of(id, list, Asked.ALL).knowing(Known.NOTHING.busy(true, true));
  }

  /** It is known how it opens; what was asked meanwhile goes before that. */
  ListPlace begun(Asked opening) {
    ListPlace ready = knowing(known.busy(false, false));
    return asked.equals(Asked.ALL) ? ready.asking(opening) : ready;
  }

  @Override
  public Where where() {
    return switch (mode) {
      case BROWSING -> Where.LIST;
      case FILTERING -> Where.FILTER;
      case SORTING -> Where.SORT;
    };
  }

  @Override
  public void draw(Page page, State state) {
    new ListPage(this, page, state).draw();
  }

  @Override
  public State act(State state, Act act) {
    return ListActs.act(this, state, act);
  }

  @Override
  public State press(State state, Press press) {
    return mode == Mode.FILTERING && !press.text().isEmpty()
        ? ListActs.ask(this, state, asked.text(asked.text() + press.text().replace('\n', ' ')))
        : state;
  }

  @Override
  public State settle(State state) {
    return ListAgain.isDue(this) ? ListAgain.read(this, state) : ListReading.settle(this, state);
  }

  /** The row where one stands, if it is at hand. */
  Optional<Object> row() {
    return known.windows().row(at);
  }

  ListPlace asking(Asked other) {
    return new ListPlace(id, list, other, known.askedOtherwise(), 0, 0, mode, column, marks, fresh);
  }

  ListPlace moved(long row, int height) {
    long to = Math.clamp(row, 0, Math.max(0, known.size() - 1));
    long first = Math.clamp(top, Math.max(0, to - height + 1), to);
    return new ListPlace(id, list, asked, known, to, first, mode, column, marks, fresh);
  }

  ListPlace in(Mode other) {
    return new ListPlace(id, list, asked, known, at, top, other, column, marks, fresh);
  }

  ListPlace choosing(int other) {
    return new ListPlace(id, list, asked, known, at, top, mode, other, marks, fresh);
  }

  ListPlace knowing(Known other) {
    return new ListPlace(id, list, asked, other, at, top, mode, column, marks, fresh);
  }

  /** Rows are counted: one stands on none that is not there. */
  ListPlace counted(OptionalLong shown, OptionalLong total) {
    Known counted = known.counted(shown, total);
    long last = Math.max(0, counted.size() - 1);
    return new ListPlace(
        id,
        list,
        asked,
        counted,
        Math.min(at, last),
        Math.min(top, last),
        mode,
        column,
        marks,
        fresh);
  }

  ListPlace keepingUp(Fresh other) {
    return new ListPlace(id, list, asked, known, at, top, mode, column, marks, other);
  }

  /** Stands on another row, which stays where it is on the screen. */
  ListPlace following(OptionalLong row) {
    long last = Math.max(0, known.size() - 1);
    long to = Math.clamp(row.orElse(at), 0, last);
    long first = Math.clamp(top + to - at, 0, to);
    return new ListPlace(id, list, asked, known, to, first, mode, column, marks, fresh);
  }

  @Override
  public ListPlace overtaken(Overtaken meanwhile) {
    return meanwhile.reachesList(list.noun()) ? keepingUp(fresh.overtaken()) : this;
  }

  ListPlace marking(Marks others) {
    return new ListPlace(id, list, asked, known, at, top, mode, column, others, fresh);
  }

  ListPlace failing() {
    return knowing(known.failing());
  }

  /** Everything is read anew, and stays on the screen until it is. */
  @Override
  public ListPlace stale() {
    return knowing(known.stale());
  }
}
