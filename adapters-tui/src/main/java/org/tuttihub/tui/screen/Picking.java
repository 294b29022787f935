package org.tuttihub.tui.screen;

import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.tui.canvas.Tone;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.SafeText;

/**
 * Choosing a line out of many by typing some of its words.
 *
 * @param at the line where one stands, among those that fit
 */
record Picking(Editor typed, int at) {

  /** A line to choose: a few words, and more about them. */
  record Entry(String words, String about) {}

  static Picking of(String typed) {
    return new Picking(Editor.of(typed), 0);
  }

  Picking insert(String text) {
    return new Picking(typed.insert(text.replaceAll("\\R|\t", " ")), 0);
  }

  /** Moves, or edits what is typed. */
  Picking act(Act act, int count) {
    return switch (act) {
      case UP -> to(at - 1, count);
      case DOWN -> to(at + 1, count);
      case PAGE_UP -> to(at - 10, count);
      case PAGE_DOWN -> to(at + 10, count);
      default -> {
        Editor edited = typed.act(act);
        yield new Picking(edited, edited.text().equals(typed.text()) ? at : 0);
      }
    };
  }

  private Picking to(int line, int count) {
    return new Picking(typed, Math.clamp(line, 0, Math.max(0, count - 1)));
  }

  /** Whether every typed word is found in a line. */
  boolean fits(Entry entry) {
    String line = Folded.of(entry.words() + " " + entry.about());
    return Stream.of(Folded.of(typed.text()).split(" ")).allMatch(line::contains);
  }

  /**
   * How well a line that fits does so: 0 where it begins with what is typed, 1 where its words have
   * it.
   */
  int rank(Entry entry) {
    String wanted = Folded.of(typed.text());
    String words = Folded.of(entry.words());
    if (words.startsWith(wanted)) {
      return 0;
    }
    return Stream.of(wanted.split(" ")).allMatch(words::contains) ? 1 : 2;
  }

  /** Draws what is typed, and below it the lines that fit. */
  void draw(Page page, String mark, List<Entry> entries) {
    int x = page.put(1, 0, mark + " ", Tone.STRONG);
    page.put(x, 0, typed.text(), Tone.STRONG);
    String before = typed.text().substring(0, typed.cursor());
    page.cursor(x + Glyphs.width(SafeText.typed(before)), 0);
    int column =
        Math.min(
            34,
            entries.stream().mapToInt(e -> Glyphs.width(SafeText.line(e.words()))).max().orElse(0));
    int height = page.height() - 2;
    int first = Page.scrolled(0, at, entries.size(), height);
    for (int i = first; i < entries.size() && i - first < height; i++) {
      int line = i - first + 2;
      Entry entry = entries.get(i);
      page.put(2, line, Glyphs.cut(SafeText.line(entry.words()), page.width() - 3), Tone.PLAIN);
      if (!entry.about().isEmpty()) {
        int from = Math.max(column, Glyphs.width(SafeText.line(entry.words()))) + 4;
        page.put(
            from,
            line,
            Glyphs.cut(SafeText.line(entry.about()), page.width() - from - 1),
            Tone.PLAIN);
      }
      if (i == at) {
        page.chosen(line);
      }
    }
  }
}
