package org.tuttihub.tui.screen;

import java.util.List;
import org.tuttihub.tui.canvas.Sheet;
import org.tuttihub.tui.canvas.Tone;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.SafeText;

/** A page being drawn: a title, a rule, the body, a rule, and the keys that work here. */
final class Page {
  private static final int TOP = 2;
  private static final int BELOW = 2;

  private final Sheet sheet;
  private int bottom;

  Page(Sheet sheet) {
    this.sheet = sheet;
    this.bottom = sheet.size().rows() - BELOW;
    sheet.rule(1);
    sheet.rule(bottom);
  }

  /** How many lines of the body are free. */
  int height() {
    return bottom - TOP;
  }

  int width() {
    return sheet.size().columns();
  }

  /** The lines that a body has on a screen of some height, before anything is said below it. */
  static int height(State state) {
    return Math.max(1, state.size().rows() - TOP - BELOW);
  }

  /** The title: where one is, and beside it what is to be known about it. */
  void title(String place, String aside) {
    sheet.clear(0);
    String beside = Glyphs.cut(SafeText.line(aside), width() / 2);
    int room = width() - Glyphs.width(beside) - 3;
    sheet.put(1, 0, SafeText.line(place), Tone.STRONG, room);
    sheet.put(width() - Glyphs.width(beside) - 1, 0, beside, Tone.PLAIN);
  }

  /** A line of the body, counted from 0. */
  int put(int x, int line, String raw, Tone tone) {
    return put(x, line, raw, tone, width() - x);
  }

  int put(int x, int line, String raw, Tone tone, int most) {
    return line < 0 || line >= height() ? x : sheet.put(x, TOP + line, raw, tone, most);
  }

  /** The line where one stands: marked, and in another tone. */
  void chosen(int line) {
    if (line >= 0 && line < height()) {
      sheet.tone(TOP + line, Tone.CHOSEN);
      sheet.put(0, TOP + line, "▸", Tone.CHOSEN);
    }
  }

  void cursor(int x, int line) {
    if (line >= 0 && line < height()) {
      sheet.cursor(x, TOP + line);
    }
  }

  /** Takes the last lines of the body for something that is said; where they begin. */
  int takeBelow(int lines) {
    int before = bottom;
    bottom -= Math.min(lines, height() - 1);
    for (int y = bottom; y < before; y++) {
      sheet.clear(y);
    }
    return bottom;
  }

  /** Something that is said, in the last lines above the keys. */
  void below(List<String> lines, Tone tone) {
    int at = takeBelow(lines.size());
    for (int i = 0; i < lines.size() && at + i < sheet.size().rows() - BELOW; i++) {
      sheet.put(1, at + i, lines.get(i), tone);
    }
  }

  /** A word at the end of the lower rule. */
  void onRule(String word) {
    int width = Glyphs.width(word) + 2;
    sheet.put(width() - width - 2, sheet.size().rows() - BELOW, " " + word + " ", Tone.STRONG);
  }

  Sheet sheet() {
    return sheet;
  }

  /** Where a list scrolls to, so that a line of it can be seen. */
  static int scrolled(int top, int at, int size, int height) {
    int least = Math.max(0, at - height + 1);
    int most = Math.min(at, Math.max(0, size - height));
    return Math.clamp(top, Math.min(least, most), Math.max(least, most));
  }
}
