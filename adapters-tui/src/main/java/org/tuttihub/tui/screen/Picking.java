package org.tuttihub.tui.screen;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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

  /**
   * A line to choose: a few words, and more about them.
   *
   * @param key what the words are found by
   * @param keys what the whole line is found by
   */
  record Entry(String words, String about, String key, String keys) {
    Entry(String words, String about) {
      this(words, about, Folded.of(words), Folded.of(words + " " + about));
    }
  }

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

  /** Those in whose lines every typed word is found, in their order. */
  <T> List<T> fitting(Collection<T> all, Function<T, Entry> entry) {
    List<String> wanted = List.of(Folded.of(typed.text()).split(" "));
    return all.stream()
        .filter(one -> wanted.stream().allMatch(entry.apply(one).keys()::contains))
        .toList();
  }

  /** The lines that fit: first those that begin with what is typed, then whose words have it. */
  List<Entry> ranked(Collection<Entry> all) {
    String line = Folded.of(typed.text());
    List<String> wanted = List.of(line.split(" "));
    return fitting(all, entry -> entry).stream()
        .sorted(
            Comparator.comparingInt(
                entry ->
                    entry.key().startsWith(line)
                        ? 0
                        : wanted.stream().allMatch(entry.key()::contains) ? 1 : 2))
        .toList();
  }

  /**
   * Whether every typed word begins one of the words of a line, rather than of what is about it.
   */
  boolean isItsWords(Entry entry) {
    List<String> words = List.of(entry.key().split("[ -]"));
    return entry.key().startsWith(Folded.of(typed.text()))
        || List.of(Folded.of(typed.text()).split(" ")).stream()
            .allMatch(wanted -> words.stream().anyMatch(word -> word.startsWith(wanted)));
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
