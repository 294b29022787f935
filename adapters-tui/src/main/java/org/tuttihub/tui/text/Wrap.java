package org.tuttihub.tui.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks safe text into lines that fit. */
public final class Wrap {
  private static final int WIDEST = 2;
  private static final int HANGING = 2;

  private Wrap() {}

  /** Lines of at most so many cells, broken between words where there is a place; at least one. */
  public static List<String> to(int width, String safe) {
    int room = Math.max(1, width);
    List<String> lines = new ArrayList<>();
    for (String paragraph : safe.split("\n", -1)) {
      wrap(paragraph.stripTrailing(), room, lines);
    }
    return lines;
  }

  /** The same, with what goes on in further lines a little further in than where it began. */
  public static List<String> hanging(int width, String safe) {
    return safe.lines().flatMap(line -> hung(width, line).stream()).toList();
  }

  private static List<String> hung(int width, String line) {
    String indent = " ".repeat(line.length() - line.stripLeading().length() + HANGING);
    int room = Math.max(WIDEST, width - indent.length());
    List<String> first = to(width, line);
    if (first.size() == 1) {
      return first;
    }
    List<String> lines = new ArrayList<>(first.subList(0, 1));
    String rest = line.substring(first.getFirst().length()).stripLeading();
    to(room, rest).forEach(more -> lines.add(indent + more));
    return lines;
  }

  private static void wrap(String paragraph, int width, List<String> lines) {
    String rest = paragraph;
    while (true) {
      String taken = Glyphs.take(rest, width);
      if (taken.length() == rest.length()) {
        break;
      }
      // A wide character in the last cell does not fit: at least one glyph must go.
      String line = taken.isEmpty() ? Glyphs.take(rest, WIDEST) : taken;
      boolean between = line.length() == rest.length() || rest.charAt(line.length()) == ' ';
      int space = line.lastIndexOf(' ');
      String kept =
          between || line.substring(0, Math.max(0, space)).isBlank()
              ? line
              : line.substring(0, space);
      lines.add(kept.stripTrailing());
      rest = rest.substring(kept.length()).stripLeading();
    }
    if (!rest.isEmpty() || paragraph.isEmpty()) {
      lines.add(rest);
    }
  }
}
