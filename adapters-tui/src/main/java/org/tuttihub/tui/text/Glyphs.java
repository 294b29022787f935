package org.tuttihub.tui.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts safe text into what a terminal shows in one place each: a character with its marks. */
public final class Glyphs {

  /**
   * What stands in one place of the screen.
   *
   * @param width one cell, or two
   */
  public record Glyph(String text, int width) {}

  private Glyphs() {}

  /** The glyphs of a text that has been through {@link SafeText}. */
  public static List<Glyph> of(String safe) {
    List<Glyph> all = new ArrayList<>(safe.length());
    for (int at = 0; at < safe.length(); ) {
      int end = endOfGlyph(safe, at);
      all.add(new Glyph(safe.substring(at, end), Widths.of(safe.codePointAt(at))));
      at = end;
    }
    return all;
  }

  private static int endOfGlyph(String safe, int at) {
    int end = at + Character.charCount(safe.codePointAt(at));
    while (end < safe.length() && Widths.isMark(safe.codePointAt(end))) {
      end += Character.charCount(safe.codePointAt(end));
    }
    return end;
  }

  /** How many cells a safe text takes. */
  public static int width(String safe) {
    int width = 0;
    for (int at = 0; at < safe.length(); ) {
      int point = safe.codePointAt(at);
      width += Widths.isMark(point) ? 0 : Widths.of(point);
      at += Character.charCount(point);
    }
    return width;
  }

  /** Whether a character joins the one before it and takes no cell of its own. */
  public static boolean isMark(int point) {
    return Widths.isMark(point);
  }

  /** At most so many cells of a safe text; an ellipsis says that something was cut off. */
  public static String cut(String safe, int width) {
    if (width(safe) <= width) {
      return safe;
    }
    return width < 1 ? "" : take(safe, width - 1) + "…";
  }

  /** As much of a safe text as fits into so many cells; what is behind it is not looked at. */
  public static String take(String safe, int width) {
    int end = 0;
    int used = 0;
    while (end < safe.length()) {
      used += Widths.of(safe.codePointAt(end));
      if (used > width) {
        break;
      }
      end = endOfGlyph(safe, end);
    }
    return safe.substring(0, end);
  }

  /** Exactly so many cells, cut or filled with spaces at its end. */
  public static String left(String safe, int width) {
    String cut = cut(safe, width);
    return cut + " ".repeat(Math.max(0, width - width(cut)));
  }

  /** Exactly so many cells, cut or filled with spaces at its beginning. */
  public static String right(String safe, int width) {
    String cut = cut(safe, width);
    return " ".repeat(Math.max(0, width - width(cut))) + cut;
  }
}
