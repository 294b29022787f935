package org.tuttihub.tui.screen;

import java.util.List;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.view.Called;
import org.tuttihub.tui.view.Called.Hit;

/**
 * Records that are called as somebody types, as far as that was looked up: one text at a time,
 * beside the screen, so that what was typed over meanwhile is never asked for.
 *
 * @param text for which it was looked last
 */
record CalledSo(String text, List<Hit> hits, boolean busy) {
  static final CalledSo NOTHING = new CalledSo("", List.of(), false);

  /** What is found for a text; while another is being typed, what still fits of the last. */
  List<Hit> of(String typed) {
    return isName(typed) && typed.startsWith(text) ? hits : List.of();
  }

  private static boolean isName(String typed) {
    return typed.length() >= Called.LEAST;
  }

  /** Starts looking for what is typed, unless it is a command that is begun. */
  static State settle(PalettePlace place, State state) {
    String typed = place.line();
    CalledSo known = place.called();
    if (known.busy() || known.text().equals(typed) || !isName(typed)) {
      return state;
    }
    if (isCommand(state.parts().catalogue(), typed)) {
      return state.top(place.called(new CalledSo(typed, List.of(), false)));
    }
    ConsoleParts parts = state.parts();
    return state
        .top(place.called(new CalledSo(known.text(), known.hits(), true)))
        .start(
            Work.of(
                "names",
                () -> {
                  List<Hit> hits = Called.find(parts.catalogue(), parts.actor(), typed);
                  return s -> found(s, place.id(), new CalledSo(typed, hits, false));
                },
                s -> found(s, place.id(), new CalledSo(typed, List.of(), false))));
  }

  private static State found(State state, long id, CalledSo found) {
    return state.change(PalettePlace.class, id, place -> place.called(found));
  }

  private static boolean isCommand(Catalogue catalogue, String typed) {
    int space = typed.indexOf(' ');
    String first = space < 0 ? "" : typed.substring(0, space);
    return first.matches("import|export|help")
        || catalogue.nouns().stream().anyMatch(noun -> noun.plural().equals(first));
  }
}
