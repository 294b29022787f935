package org.tuttihub.tui.screen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.view.SavedViews.Saved;

/** What the keys of one's saved views do. */
final class ViewActs {
  private static final String ASKED = "What the list shows now: ";

  private ViewActs() {}

  static State act(ViewsPlace place, State state, Act act) {
    int page = Page.height(state);
    return switch (act) {
      case UP -> state.top(place.at(place.at() - 1));
      case DOWN -> state.top(place.at(place.at() + 1));
      case PAGE_UP -> state.top(place.at(place.at() - page));
      case PAGE_DOWN -> state.top(place.at(place.at() + page));
      case FIRST -> state.top(place.at(0));
      case LAST -> state.top(place.at(Integer.MAX_VALUE));
      case OPEN -> place.chosen().map(view -> open(place, state, view)).orElse(state);
      case SAVE -> save(place, state);
      case CHANGE -> place.chosen().map(view -> rename(state, view)).orElse(state);
      case DELETE -> place.chosen().map(view -> drop(state, view)).orElse(state);
      case AGREE -> place.chosen().map(view -> openWith(state, view)).orElse(state);
      case REREAD -> state.top(place.stale());
      case BACK -> state.back();
      default -> state;
    };
  }

  /** What is asked of a list, as it is typed. */
  static String words(Asked asked) {
    StringBuilder words = new StringBuilder(asked.words());
    asked.sort().forEach(sort -> words.append(" by ").append(sort.toText()));
    return words.toString().strip();
  }

  private static State open(ViewsPlace place, State state, Saved view) {
    ListPlace list = place.list();
    Asked asked = of(view, list.asked());
    return state
        .back()
        .change(ListPlace.class, list.id(), now -> now.asking(asked))
        .remember(memory -> memory.asked(list.list().name(), asked));
  }

  /** What a view asks; the day stays as it is. */
  static Asked of(Saved view, Asked before) {
    return new Asked(view.text(), view.filters(), view.order(), before.asAt());
  }

  private static State save(ViewsPlace place, State state) {
    String asked = words(place.list().asked());
    return state.open(
        id ->
            Prompt.of(
                id,
                "Save it under which name:",
                "",
                ASKED + (asked.isEmpty() ? "everything." : asked + "."),
                (s, name) -> saved(place, s, name.strip())));
  }

  /** Under a name that is there already it is saved over that, after a question. */
  private static State saved(ViewsPlace place, State state, String name) {
    Optional<Saved> same =
        place.all().stream()
            .filter(view -> Folded.of(view.name()).equals(Folded.of(name)))
            .findFirst();
    Map<String, Object> asked = asked(place.list().asked());
    if (same.isEmpty()) {
      asked.put("list", place.list().list().noun().plural());
      asked.put("name", name);
      return perform(state, "add", asked);
    }
    asked.put("id", same.get().ref());
    String question = "There is a view " + same.get().name() + " already. Save over it?";
    return state.open(id -> Question.yesOrNo(id, question, s -> perform(s, "change", asked)));
  }

  private static Map<String, Object> asked(Asked asked) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("text", asked.text());
    fields.put("conditions", asked.filters().stream().map(Filter::toText).toList());
    fields.put("order", asked.sort().stream().map(Sort::toText).toList());
    return fields;
  }

  private static State rename(State state, Saved view) {
    return state.open(
        id ->
            Prompt.of(
                id,
                "Its new name:",
                view.name(),
                "",
                (s, name) -> perform(s, "change", Map.of("id", view.ref(), "name", name.strip()))));
  }

  private static State drop(State state, Saved view) {
    return state.open(
        id ->
            Question.yesOrNo(
                id,
                "Drop your view " + view.name() + "?",
                s -> perform(s, "drop", Map.of("id", view.ref()))));
  }

  private static State openWith(State state, Saved view) {
    return perform(state, view.opens() ? "open-without" : "open-with", Map.of("id", view.ref()));
  }

  private static State perform(State state, String verb, Map<String, Object> sent) {
    return state.parts().catalogue().find("views " + verb).orElse(null) instanceof Deed<?> deed
        ? Doing.quietly(state, deed, sent)
        : state.remark("Views are not kept here.");
  }
}
