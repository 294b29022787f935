package org.tuttihub.tui.screen;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.tui.canvas.Tone;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.view.Fitted;
import org.tuttihub.tui.view.Labels;

/** Draws a list: its headings, and those rows that fit. */
final class ListPage {
  private static final int SIGN = 1;
  private static final int LEFT = 2;
  private static final String SEARCHED =
      "Finds by words: names, references, states. Of one column only: Esc, then f.";

  private final ListPlace place;
  private final Page page;
  private final State state;
  private final Fitted fitted;

  ListPage(ListPlace place, Page page, State state) {
    this.place = place;
    this.page = page;
    this.state = state;
    this.fitted = fitted(place, state);
  }

  static Fitted fitted(ListPlace place, State state) {
    int width = state.size().columns();
    return Fitted.of(place.list(), width, width - LEFT - 1);
  }

  void draw() {
    page.title(title(), aside());
    if (place.mode() == ListPlace.Mode.FILTERING) {
      filter();
    }
    headings();
    int height = page.height() - 1;
    long top = Math.clamp(place.top(), Math.max(0, place.at() - height + 1), place.at());
    for (int i = 0; i < height; i++) {
      int line = i + 1;
      place.known().windows().row(top + i).ifPresent(row -> row(line, row));
    }
    if (place.row().isPresent()) {
      page.chosen((int) (place.at() - top) + 1);
    } else if (place.known().shown().isPresent() && place.known().size() == 0) {
      page.put(LEFT, 2, empty(), Tone.PLAIN);
    }
  }

  private void row(int line, Object row) {
    String key = Marking.key(place.list(), row);
    if (place.fresh().changed().contains(key)) {
      page.put(SIGN, line, "~", Tone.STRONG);
    } else if (place.marks().has(key)) {
      page.put(SIGN, line, "*", Tone.STRONG);
    }
    page.put(LEFT, line, fitted.row(row, state.parts().zone()), Tone.PLAIN);
  }

  private String title() {
    String plural = Labels.of(place.list().noun().plural());
    String of = place.asked().of();
    String title = of.isEmpty() ? plural : plural + " of " + of;
    return place.asked().asAt().map(day -> title + " › as at " + day).orElse(title);
  }

  private String empty() {
    return place.asked().isFiltered()
        ? "Nothing fits the filter. Esc clears it."
        : "There is nothing here yet.";
  }

  private String aside() {
    StringBuilder aside = new StringBuilder();
    place.known().total().ifPresent(total -> aside.append(String.format("%,d", total)));
    if (place.asked().isFiltered()) {
      place.known().shown().ifPresent(shown -> aside.append(String.format(" · %,d shown", shown)));
    }
    if (!place.marks().isEmpty()) {
      aside.append(String.format(" · %,d marked", place.marks().count()));
    }
    if (place.asked().isFiltered()) {
      aside.append("   filter: ").append(place.asked().words());
    }
    return aside.toString();
  }

  private void filter() {
    String line = "Filter: " + place.asked().text();
    int y = page.takeBelow(1);
    page.sheet().put(1, y, line, Tone.STRONG);
    page.sheet().cursor(1 + Glyphs.width(SafeText.typed(line)), y);
    page.below(List.of(SEARCHED), Tone.PLAIN);
  }

  private void headings() {
    int x = LEFT;
    for (int i = 0; i < fitted.columns().size(); i++) {
      Fitted.Cut column = fitted.columns().get(i);
      boolean chosen = place.mode() == ListPlace.Mode.SORTING && i == place.column();
      String label = Glyphs.cut(column.label() + mark(column), column.width());
      String shown =
          column.right()
              ? Glyphs.right(label, column.width())
              : chosen ? Glyphs.left(label, column.width()) : label;
      page.put(x, 0, shown, chosen ? Tone.CHOSEN : Tone.STRONG);
      if (chosen) {
        page.put(x - 1, 0, "▸", Tone.STRONG);
      }
      x += column.width() + 2;
    }
  }

  /** Which way a column is sorted, where it is. */
  private String mark(Fitted.Cut column) {
    Optional<Sort> sort =
        place.asked().sort().stream()
            .filter(by -> by.field().equals(column.part().name()))
            .findFirst();
    return sort.map(by -> by.descending() ? " ↓" : " ↑").orElse("");
  }
}
