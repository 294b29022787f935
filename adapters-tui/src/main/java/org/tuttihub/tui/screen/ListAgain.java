package org.tuttihub.tui.screen;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.outcome.Outcome;

/**
 * Reads what is on the screen of a list again when others have changed something, and finds out
 * which rows are different. One stays on one's record, wherever its row is now.
 */
final class ListAgain {
  /** How long changed rows are marked. */
  static final Duration MARKED = Duration.ofSeconds(3);

  private ListAgain() {}

  /** Whether it is time: never while something else is being read, or of another day. */
  static boolean isDue(ListPlace place) {
    Known known = place.known();
    return place.fresh().due()
        && !place.fresh().reading()
        && !known.reading()
        && !known.counting()
        && known.isCurrent()
        && known.shown().isPresent()
        && place.asked().asAt().isEmpty();
  }

  static State read(ListPlace place, State state) {
    Actor actor = state.parts().actor();
    long first = place.top() / Windows.SIZE;
    long last = (place.top() + Math.max(1, state.size().rows())) / Windows.SIZE;
    return state
        .top(place.keepingUp(place.fresh().begun()))
        .start(
            Work.of(
                place.list().name(),
                () -> read(place.list(), actor, place, first, last),
                s -> s.change(ListPlace.class, place.id(), ListAgain::ended)));
  }

  private static ListPlace ended(ListPlace place) {
    return place.keepingUp(place.fresh().ended());
  }

  private static <R> UnaryOperator<State> read(
      ListOf<R> list, Actor actor, ListPlace place, long first, long last) {
    int rows = (int) (last - first + 1) * Windows.SIZE;
    Window any = new Window.First(1);
    return switch (ListReading.query(list, actor, place.asked(), any)) {
      case Outcome.Refused<ListQuery> _ ->
          s -> s.change(ListPlace.class, place.id(), ListAgain::ended);
      case Outcome.Done<ListQuery>(ListQuery query) -> {
        long shown = list.count(actor, query);
        Window window = new Window.At(first * Windows.SIZE, rows, shown);
        List<R> now = list.page(actor, query.in(window)).rows();
        OptionalLong total =
            OptionalLong.of(
                place.asked().isFiltered()
                    ? list.count(actor, ListReading.unfiltered(place, query))
                    : shown);
        long generation = place.known().generation();
        yield s -> taken(s, place.id(), generation, new Now(first, now, shown, total));
      }
    };
  }

  /** What was read: from which window on, which rows, and how many there are. */
  private record Now(long first, List<?> rows, long shown, OptionalLong total) {
    private Windows windows(long generation) {
      Map<Long, List<?>> pages = new LinkedHashMap<>();
      for (int from = 0; from == 0 || from < rows.size(); from += Windows.SIZE) {
        int to = Math.min(rows.size(), from + Windows.SIZE);
        pages.put(first + from / Windows.SIZE, List.copyOf(rows.subList(from, to)));
      }
      return new Windows(generation, pages);
    }
  }

  private static State taken(State state, long id, long generation, Now now) {
    State changed =
        state.change(
            ListPlace.class,
            id,
            place -> place.known().generation() == generation ? taken(place, now) : ended(place));
    return changed
        .find(ListPlace.class, id)
        .filter(place -> !place.fresh().changed().isEmpty())
        .map(place -> changed.start(fading(id, place.fresh().round())))
        .orElse(changed);
  }

  private static Work fading(long id, long round) {
    return Work.later(
        MARKED,
        s -> s.change(ListPlace.class, id, place -> place.keepingUp(place.fresh().faded(round))));
  }

  private static ListPlace taken(ListPlace place, Now now) {
    Known before = place.known();
    Known known =
        before
            .read(now.windows(before.generation()))
            .counted(OptionalLong.of(now.shown()), now.total());
    ListPlace read =
        place.knowing(known).keepingUp(place.fresh().found(changed(place, now.rows())));
    return place
        .row()
        .map(row -> Marking.key(place.list(), row))
        .map(key -> read.following(index(place.list(), key, now)))
        .orElse(read);
  }

  /** Where a record is now, if it is among what was read. */
  private static OptionalLong index(ListOf<?> list, String key, Now now) {
    for (int i = 0; i < now.rows().size(); i++) {
      if (Marking.key(list, now.rows().get(i)).equals(key)) {
        return OptionalLong.of(now.first() * Windows.SIZE + i);
      }
    }
    return OptionalLong.empty();
  }

  /**
   * The rows that are different, and those that are new. What follows the last row that was there
   * before has only moved up from below.
   */
  private static Set<String> changed(ListPlace place, List<?> rows) {
    Map<String, Object> before = new HashMap<>();
    place
        .known()
        .windows()
        .pages()
        .values()
        .forEach(page -> page.forEach(row -> before.put(Marking.key(place.list(), row), row)));
    Set<String> changed = new LinkedHashSet<>();
    Set<String> fresh = new LinkedHashSet<>();
    for (Object row : rows) {
      String key = Marking.key(place.list(), row);
      Object was = before.get(key);
      if (was == null) {
        fresh.add(key);
      } else {
        changed.addAll(fresh);
        fresh.clear();
        if (!was.equals(row)) {
          changed.add(key);
        }
      }
    }
    if (place.known().size() == before.size()) {
      changed.addAll(fresh);
    }
    return changed;
  }
}
