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
 * @param generation counts up whenever something else is asked
 * @param shown how many rows are meant; absent until it is known
 * @param total how many there are without filters; absent until it is known
 * @param at the row where one stands
 * @param top the first row on the screen
 * @param column the column that is chosen while the order is
 * @param reading whether a window is being read
 * @param counting whether rows are being counted
 * @param failed whether reading failed, and is not tried again by itself
 */
record ListPlace(
    long id,
    ListOf<?> list,
    Asked asked,
    long generation,
    Windows windows,
    OptionalLong shown,
    OptionalLong total,
    long at,
    long top,
    Mode mode,
    int column,
    boolean reading,
    boolean counting,
    boolean failed)
    implements Place {

  /** What the keys of a list mean now. */
  enum Mode {
    BROWSING,
    FILTERING,
    SORTING
  }

  static ListPlace of(long id, ListOf<?> list, Asked asked) {
    return new ListPlace(
        id, list, asked, 0, Windows.NONE, OptionalLong.empty(), OptionalLong.empty(), 0, 0,
        Mode.BROWSING, 0, false, false, false);
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
    return ListReading.settle(this, state);
  }

  /** The row where one stands, if it is at hand. */
  Optional<Object> row() {
    return windows.row(at);
  }

  /** How many rows there seem to be. */
  long size() {
    return shown.orElse(0);
  }

  ListPlace asking(Asked other) {
    return new ListPlace(
        id, list, other, generation + 1, windows, OptionalLong.empty(), total, 0, 0, mode, column,
        reading, counting, false);
  }

  ListPlace moved(long row, int height) {
    long to = Math.clamp(row, 0, Math.max(0, size() - 1));
    long first = Math.clamp(top, Math.max(0, to - height + 1), to);
    return new ListPlace(
        id, list, asked, generation, windows, shown, total, to, first, mode, column, reading,
        counting, failed);
  }

  ListPlace in(Mode other) {
    return new ListPlace(
        id, list, asked, generation, windows, shown, total, at, top, other, column, reading,
        counting, failed);
  }

  ListPlace choosing(int other) {
    return new ListPlace(
        id, list, asked, generation, windows, shown, total, at, top, mode, other, reading, counting,
        failed);
  }

  ListPlace busy(boolean isReading, boolean isCounting) {
    return new ListPlace(
        id, list, asked, generation, windows, shown, total, at, top, mode, column, isReading,
        isCounting, failed);
  }

  ListPlace read(Windows others) {
    return new ListPlace(
        id, list, asked, generation, others, shown, total, at, top, mode, column, false, counting,
        false);
  }

  ListPlace counted(OptionalLong nowShown, OptionalLong nowTotal) {
    long last = Math.max(0, nowShown.orElse(0) - 1);
    return new ListPlace(
        id, list, asked, generation, windows, nowShown, nowTotal, Math.min(at, last),
        Math.min(top, last), mode, column, reading, false, false);
  }

  ListPlace failing() {
    return new ListPlace(
        id, list, asked, generation, windows, shown, total, at, top, mode, column, false, false,
        true);
  }

  /** Everything is read anew, and stays on the screen until it is. */
  @Override
  public ListPlace stale() {
    return new ListPlace(
        id, list, asked, generation + 1, windows, OptionalLong.empty(), OptionalLong.empty(), at,
        top, mode, column, reading, counting, false);
  }
}
