package org.tuttihub.tui.screen;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.tui.each.Each;
import org.tuttihub.tui.each.EachText;
import org.tuttihub.tui.view.Values;

/** Marks rows of a list, one by one or all that its filter shows. */
final class Marking {
  private Marking() {}

  /** What names the record of a row: the first of its fields. */
  static String key(ListOf<?> list, Object row) {
    return Values.exact(list.row(), list.row().parts().getFirst(), row);
  }

  /** Marks the row where one stands, or takes its mark off, and goes on to the next. */
  static State turn(ListPlace place, State state) {
    if (place.row().isEmpty()) {
      return state;
    }
    Marks turned = place.marks().turned(key(place.list(), place.row().get()));
    return turned.count() > Each.MOST
        ? state.remark(tooMany(place))
        : state.top(place.marking(turned).moved(place.at() + 1, Page.height(state) - 1));
  }

  private static String tooMany(ListPlace place) {
    return "At most " + EachText.many(place.list().noun(), Each.MOST) + " are marked at once.";
  }

  static State none(ListPlace place, State state) {
    return place.marks().isEmpty()
        ? state.remark("Nothing is marked.")
        : state
            .top(place.marking(Marks.NONE))
            .remark("The marks are off " + EachText.many(place.list().noun(), count(place)) + ".");
  }

  private static int count(ListPlace place) {
    return place.marks().count();
  }

  /** Marks every row that the filter shows. */
  static State all(ListPlace place, State state) {
    Actor actor = state.parts().actor();
    return state.start(
        Work.of(place.list().name(), () -> marked(place.list(), actor, place), s -> s));
  }

  private static <R> UnaryOperator<State> marked(ListOf<R> list, Actor actor, ListPlace place) {
    Window window = new Window.First(Each.MOST);
    return switch (ListReading.query(list, actor, place.asked(), window)) {
      case Outcome.Refused<ListQuery>(var refusal) -> s -> s.refused(refusal);
      case Outcome.Done<ListQuery>(ListQuery query) -> {
        org.tuttihub.application.lists.Page<R> page = list.page(actor, query);
        List<String> keys = page.rows().stream().map(row -> key(list, row)).toList();
        yield s -> marked(s, place, keys, page.next().isPresent());
      }
    };
  }

  private static State marked(State state, ListPlace before, List<String> keys, boolean more) {
    Marks marks = before.marks().and(keys);
    if (more || marks.count() > Each.MOST) {
      return state.remark(tooMany(before) + " Filter further; nothing more is marked.");
    }
    String said =
        keys.isEmpty()
            ? "There is nothing here to mark."
            : EachText.many(before.list().noun(), marks.count())
                + (marks.count() == 1 ? " is" : " are")
                + " marked. e does something with each, M takes the marks off.";
    return state
        .change(ListPlace.class, before.id(), place -> place.marking(place.marks().and(keys)))
        .remark(said);
  }
}
