package org.tuttihub.tui.screen;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Page;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.outcome.Outcome;

/** Reads the windows of a list that are looked at, and counts its rows; one of each at a time. */
final class ListReading {
  private ListReading() {}

  static State settle(ListPlace place, State state) {
    Known known = place.known();
    if (known.failed()) {
      return state;
    }
    State next = state;
    OptionalLong window = missing(place, height(state));
    if (!known.reading() && window.isPresent()) {
      known = known.busy(true, known.counting());
      next = next.start(read(place, state, window.getAsLong()));
    }
    if (!known.counting() && known.shown().isEmpty()) {
      known = known.busy(known.reading(), true);
      next = next.start(count(place, state));
    }
    return next.top(place.knowing(known));
  }

  private static int height(State state) {
    return Math.max(1, state.size().rows());
  }

  /** The first window that is on the screen and not at hand. */
  private static OptionalLong missing(ListPlace place, int height) {
    Known known = place.known();
    long last = place.top() + height;
    long end = known.shown().isPresent() ? Math.min(last, known.size()) : last;
    for (long w = place.top() / Windows.SIZE; w * Windows.SIZE < Math.max(1, end); w++) {
      if (!known.isCurrent() || !known.windows().has(w)) {
        return known.shown().isPresent() && known.size() == 0 && known.isCurrent()
            ? OptionalLong.empty()
            : OptionalLong.of(w);
      }
    }
    return OptionalLong.empty();
  }

  private static Work read(ListPlace place, State state, long window) {
    long id = place.id();
    return Work.of(
        place.list().name(),
        () -> read(place.list(), state.parts().actor(), place, window),
        s -> s.change(ListPlace.class, id, ListPlace::failing));
  }

  private static <R> UnaryOperator<State> read(
      ListOf<R> list, Actor actor, ListPlace place, long window) {
    Known known = place.known();
    long generation = known.generation();
    long of = known.isCurrent() && known.shown().isPresent() ? known.size() : 0;
    Window at = new Window.At(window * Windows.SIZE, Windows.SIZE, of);
    return switch (query(list, actor, place.asked(), at)) {
      case Outcome.Refused<ListQuery>(var refusal) ->
          s -> s.change(ListPlace.class, place.id(), ListPlace::failing).refused(refusal);
      case Outcome.Done<ListQuery>(ListQuery query) -> {
        Page<R> page = list.page(actor, query);
        yield s ->
            s.change(
                ListPlace.class,
                place.id(),
                p -> p.knowing(read(p.known(), generation, window, page.rows())));
      }
    };
  }

  /** What comes too late, when something else is asked already, is not taken. */
  private static Known read(Known known, long generation, long window, List<?> rows) {
    return known.generation() == generation
        ? known.read(known.windows().with(generation, window, rows))
        : known.busy(false, known.counting());
  }

  private static Work count(ListPlace place, State state) {
    return Work.of(
        place.list().name(),
        () -> count(place.list(), state.parts().actor(), place),
        s -> s.change(ListPlace.class, place.id(), ListPlace::failing));
  }

  private static UnaryOperator<State> count(ListOf<?> list, Actor actor, ListPlace place) {
    Window window = new Window.First(1);
    long generation = place.known().generation();
    return switch (query(list, actor, place.asked(), window)) {
      case Outcome.Refused<ListQuery>(var _) ->
          s -> s.change(ListPlace.class, place.id(), ListPlace::failing);
      case Outcome.Done<ListQuery>(ListQuery query) -> {
        long shown = list.count(actor, query);
        OptionalLong total =
            !place.asked().isFiltered()
                ? OptionalLong.of(shown)
                : place.known().total().isPresent()
                    ? place.known().total()
                    : OptionalLong.of(list.count(actor, unfiltered(place, query)));
        yield s ->
            s.change(
                ListPlace.class,
                place.id(),
                p ->
                    p.known().generation() == generation
                        ? p.counted(OptionalLong.of(shown), total)
                        : p.knowing(p.known().busy(p.known().reading(), false)));
      }
    };
  }

  /** Everything of the list that was opened. */
  static ListQuery unfiltered(ListPlace place, ListQuery filtered) {
    List<Filter> given = place.asked().unfiltered().filters();
    return new ListQuery(given, filtered.sort(), "", filtered.window(), filtered.asAt());
  }

  static Outcome<ListQuery> query(ListOf<?> list, Actor actor, Asked asked, Window window) {
    return list.query(actor, asked.filters(), asked.sort(), asked.text(), window, asked.asAt());
  }
}
