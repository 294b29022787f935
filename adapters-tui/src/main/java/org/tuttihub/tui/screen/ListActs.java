package org.tuttihub.tui.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.screen.ListPlace.Mode;
import org.tuttihub.tui.view.Fitted;

/** What the keys of a list do. */
final class ListActs {
  private ListActs() {}

  static State act(ListPlace place, State state, Act act) {
    return switch (place.mode()) {
      case BROWSING -> browse(place, state, act);
      case FILTERING -> filter(place, state, act);
      case SORTING -> sort(place, state, act);
    };
  }

  private static State browse(ListPlace place, State state, Act act) {
    return switch (act) {
      case OPEN -> ListOpening.open(place, state);
      case FILTER -> state.top(place.in(Mode.FILTERING));
      case COLUMN_FILTER -> state.open(id -> ConditionPlace.of(id, place));
      case SORT -> state.top(place.in(Mode.SORTING));
      case MARK -> Marking.turn(place, state);
      case MARK_ALL -> Marking.all(place, state);
      case UNMARK -> Marking.none(place, state);
      case VIEWS -> state.open(id -> ViewsPlace.of(id, place));
      case EACH -> EachChoosing.open(place, state);
      case ADD -> add(place, state);
      case EXPORT -> ListOpening.export(place, state);
      case ASK -> Going.asks(state, place.list().noun().plural());
      case AS_AT -> asAt(place, state);
      case REREAD -> state.top(place.stale());
      case UNDO -> Undoing.last(state);
      case WORDS -> OtherWords.of(state, place);
      case BACK -> back(place, state);
      default -> move(place, state, act);
    };
  }

  private static State back(ListPlace place, State state) {
    return place.asked().isFiltered()
        ? ask(place, state, place.asked().unfiltered())
        : state.back();
  }

  private static State move(ListPlace place, State state, Act act) {
    int height = Page.height(state) - 1;
    long to =
        switch (act) {
          case UP -> place.at() - 1;
          case DOWN -> place.at() + 1;
          case PAGE_UP -> place.at() - height;
          case PAGE_DOWN -> place.at() + height;
          case FIRST -> 0;
          case LAST -> place.known().size() - 1;
          default -> place.at();
        };
    return state.top(place.moved(to, height));
  }

  private static State filter(ListPlace place, State state, Act act) {
    String text = place.asked().text();
    return switch (act) {
      case OPEN -> state.top(place.in(Mode.BROWSING));
      case BACK -> ask(place.in(Mode.BROWSING), state, place.asked().text(""));
      case BACKSPACE ->
          text.isEmpty() ? state : ask(place, state, place.asked().text(shorter(text)));
      case EMPTY -> ask(place, state, place.asked().text(""));
      case UP, DOWN, PAGE_UP, PAGE_DOWN -> move(place, state, act);
      default -> state;
    };
  }

  private static String shorter(String text) {
    return text.substring(0, text.offsetByCodePoints(text.length(), -1));
  }

  /** Asks something else of the list, and remembers it for the next time. */
  static State ask(ListPlace place, State state, Asked asked) {
    State next = state.top(place.asking(asked));
    return asked.given() > 0
        ? next
        : next.remember(memory -> memory.asked(place.list().name(), asked));
  }

  private static State sort(ListPlace place, State state, Act act) {
    List<Fitted.Cut> columns = ListPage.fitted(place, state).columns();
    int last = columns.size() - 1;
    return switch (act) {
      case LEFT -> state.top(place.choosing(Math.max(0, place.column() - 1)));
      case RIGHT -> state.top(place.choosing(Math.min(last, place.column() + 1)));
      case OPEN -> sortBy(place, state, columns.get(Math.min(last, place.column())).part());
      case BACK -> state.top(place.in(Mode.BROWSING));
      default -> state;
    };
  }

  private static State sortBy(ListPlace place, State state, Part part) {
    boolean turns =
        place.asked().sort().stream()
            .anyMatch(by -> by.field().equals(part.name()) && !by.descending());
    return ask(place, state, place.asked().sort(new Sort(part.name(), turns)));
  }

  private static State asAt(ListPlace place, State state) {
    return state.open(
        id ->
            Prompt.of(
                id,
                "As it stood at the end of which day:",
                place.asked().asAt().map(LocalDate::toString).orElse(""),
                "Such as 2025-08-31; nothing means now.",
                (s, typed) -> onDay(place, s, typed.strip())));
  }

  private static State onDay(ListPlace place, State state, String typed) {
    if (typed.isEmpty()) {
      return ask(place, state, place.asked().on(Optional.empty()));
    }
    try {
      LocalDate day = (LocalDate) Kind.of(LocalDate.class).read().apply(typed);
      return ask(place, state, place.asked().on(Optional.of(day)));
    } catch (BadValue bad) {
      return state.remark(bad.sentence());
    }
  }

  private static State add(ListPlace place, State state) {
    Optional<Operation> add = state.parts().catalogue().find(place.list().noun().plural() + " add");
    return add.isPresent() && add.get() instanceof Deed<?> deed
        ? Going.to(state, deed, Optional.empty())
        : state.remark("Nothing is added to this list by hand.");
  }
}
