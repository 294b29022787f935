package org.tuttihub.tui.screen;

import java.util.ArrayList;
import java.util.List;
import org.tuttihub.tui.canvas.Sheet;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.canvas.Tone;
import org.tuttihub.tui.keys.Binding;
import org.tuttihub.tui.keys.Bindings;
import org.tuttihub.tui.text.Glyphs;

/** Draws a state: the same state is always the same sheet. */
final class Drawing {
  private static final int ALWAYS = 8;

  private Drawing() {}

  /**
   * @param working whether something is being done for long enough to say so
   */
  static Sheet of(State state, boolean working) {
    Size size = state.size();
    Sheet sheet = new Sheet(size, state.parts().ascii());
    if (!size.isEnough()) {
      String asked = "Tutti needs 80 by 24 characters; here are ";
      sheet.put(0, 0, asked + size.columns() + " by " + size.rows() + ".", Tone.PLAIN);
      return sheet;
    }
    Page page = new Page(sheet);
    said(state, page);
    places(state, page);
    footer(state, sheet, working);
    return sheet;
  }

  private static void said(State state, Page page) {
    state
        .said()
        .ifPresent(
            said -> {
              List<String> lines = said.lines(page.width() - 2);
              int most = Math.max(1, page.height() / 2);
              List<String> shown = lines.size() <= most ? lines : lines.subList(0, most);
              page.below(shown, said.tone());
            });
  }

  private static void places(State state, Page page) {
    int from = state.places().size() - 1;
    while (from > 0 && state.places().get(from).isOver()) {
      from--;
    }
    for (Place place : state.places().subList(from, state.places().size())) {
      place.draw(page, state);
    }
  }

  private static void footer(State state, Sheet sheet, boolean working) {
    int y = state.size().rows() - 1;
    String word = working ? "working…" : "";
    int room = state.size().columns() - Glyphs.width(word) - 2;
    int x = 1;
    for (Binding binding : fitting(Bindings.footer(state.top().where()), room)) {
      x = sheet.put(x, y, binding.keys().getFirst(), Tone.STRONG);
      x = sheet.put(x + 1, y, binding.brief(), Tone.PLAIN) + 2;
    }
    sheet.put(state.size().columns() - Glyphs.width(word) - 1, y, word, Tone.WARNING);
  }

  /** As many keys as fit; those that lead out and to all others always do. */
  private static List<Binding> fitting(List<Binding> all, int room) {
    List<Binding> fit = new ArrayList<>(all);
    for (int i = fit.size() - 1; i >= 0 && width(fit) > room; i--) {
      if (fit.get(i).foot() < ALWAYS) {
        fit.remove(i);
      }
    }
    return fit;
  }

  private static int width(List<Binding> some) {
    return some.stream()
        .mapToInt(b -> Glyphs.width(b.keys().getFirst()) + Glyphs.width(b.brief()) + 3)
        .sum();
  }
}
