package org.tuttihub.tui.screen;

import java.util.ArrayList;
import java.util.List;
import org.tuttihub.tui.canvas.Sheet;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.canvas.Tone;
import org.tuttihub.tui.keys.Binding;
import org.tuttihub.tui.keys.Bindings;
import org.tuttihub.tui.keys.Where;
import org.tuttihub.tui.text.Glyphs;

/** Draws a state: the same state is always the same sheet. */
final class Drawing {
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
    Where where = state.top().where();
    String word = working ? "working…" : "";
    int room = state.size().columns() - Glyphs.width(word) - 2;
    int x = 1;
    for (Binding binding : fitting(Bindings.footer(where), where, room)) {
      x = sheet.put(x, y, Bindings.shown(where, binding), Tone.STRONG);
      x = sheet.put(x + 1, y, binding.brief(), Tone.PLAIN) + 2;
    }
    sheet.put(state.size().columns() - Glyphs.width(word) - 1, y, word, Tone.WARNING);
  }

  /** As many keys as fit; the last, which leads out, always. */
  private static List<Binding> fitting(List<Binding> all, Where where, int room) {
    List<Binding> fit = new ArrayList<>(all);
    while (fit.size() > 1 && width(fit, where) > room) {
      fit.remove(fit.size() - (fit.getLast().foot() == 10 ? 2 : 1));
    }
    return fit;
  }

  private static int width(List<Binding> some, Where where) {
    return some.stream()
        .mapToInt(b -> Glyphs.width(Bindings.shown(where, b)) + Glyphs.width(b.brief()) + 3)
        .sum();
  }
}
