package org.tuttihub.tui.screen;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Page;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.outcome.Outcome;

/** Reads the windows of a list that are looked at, and counts its rows; one of each at a time. */
final class ListReading {
  private ListReading() {}

  static State settle(ListPlace place, State state) {
    if (place.failed()) {
      return state;
    }
    State next = state;
    ListPlace now = place;
    OptionalLong window = missing(place, height(state));
    if (!place.reading() && window.isPresent()) {
      now = now.busy(true, now.counting());
      next = next.start(read(now, state, window.getAsLong()));
    }
    if (!place.counting() && place.shown().isEmpty()) {
      now = now.busy(now.reading(), true);
      next = next.start(count(now, state));
    }
    return next.top(now);
  }

  private static int height(State state) {
    return Math.max(1, state.size().rows());
  }

  /** The first window that is on the screen and not at hand. */
  private static OptionalLong missing(ListPlace place, int height) {
    boolean current = place.windows().generation() == place.generation();
    long last = place.top() + height;
    long end = place.shown().isPresent() ? Math.min(last, place.size()) : last;
    for (long w = place.top() / Windows.SIZE; w * Windows.SIZE < Math.max(1, end); w++) {
      if (!current || !place.windows().has(w)) {
        return place.shown().isPresent() && place.size() == 0 && current
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
    long generation = place.generation();
    Window at = new Window.At(window * Windows.SIZE, Windows.SIZE);
    return switch (query(list, actor, place.asked(), at)) {
      case Outcome.Refused<ListQuery>(var refusal) ->
          s -> s.change(ListPlace.class, place.id(), ListPlace::failing).refused(refusal);
      case Outcome.Done<ListQuery>(ListQuery query) -> {
        Page<R> page = list.page(actor, query);
        yield s ->
            s.change(
                ListPlace.class,
                place.id(),
                p ->
                    p.generation() == generation
                        ? p.read(p.windows().with(generation, window, page.rows()))
                        : p.busy(false, p.counting()));
      }
    };
  }

  private static Work count(ListPlace place, State state) {
    return Work.of(
        place.list().name(),
        () -> count(place.list(), state.parts().actor(), place),
        s -> s.change(ListPlace.class, place.id(), ListPlace::failing));
  }

  private static UnaryOperator<State> count(ListOf<?> list, Actor actor, ListPlace place) {
    Window window = new Window.First(1);
    long generation = place.generation();
    return switch (query(list, actor, place.asked(), window)) {
      case Outcome.Refused<ListQuery>(var _) ->
          s -> s.change(ListPlace.class, place.id(), ListPlace::failing);
      case Outcome.Done<ListQuery>(ListQuery query) -> {
        long shown = list.listing().count(query);
        OptionalLong total =
            !place.asked().isFiltered()
                ? OptionalLong.of(shown)
                : place.total().isPresent()
                    ? place.total()
                    : OptionalLong.of(list.listing().count(unfiltered(query)));
        yield s ->
            s.change(
                ListPlace.class,
                place.id(),
                p ->
                    p.generation() == generation
                        ? p.counted(OptionalLong.of(shown), total)
                        : p.busy(p.reading(), false));
      }
    };
  }

  private static ListQuery unfiltered(ListQuery filtered) {
    return new ListQuery(
        List.of(), filtered.sort(), "", filtered.window(), filtered.asAt());
  }

  static Outcome<ListQuery> query(ListOf<?> list, Actor actor, Asked asked, Window window) {
    return list.query(actor, asked.filters(), asked.sort(), asked.text(), window, asked.asAt());
  }
}
