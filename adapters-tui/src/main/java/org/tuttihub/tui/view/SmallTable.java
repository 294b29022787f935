package org.tuttihub.tui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.Wrap;
import org.tuttihub.tui.view.CardView.Line;

/**
 * A small table inside a card: every column as wide as its content, as far as there is room. Where
 * there is less, long texts give way, then words; numbers are never broken. Where too many words
 * would be in pieces, each row is a paragraph; where not even numbers fit, it is told in lines.
 */
final class SmallTable {
  private static final int LEAST = 8;
  private static final int LONG_WORD = 16;
  private static final int LONG_NUMBER = 24;
  private static final int BROKEN_WORD = 3;
  private static final int TOO_MANY_BROKEN = 3;

  /** Amounts, counts, shares, dates. */
  private static final Pattern NUMBER = Pattern.compile("[-(]?£?[0-9][0-9,./:-]*[km%)]?[,.;:]?");

  private SmallTable() {}

  static List<String> lines(CardView.Table table, int width) {
    return told(table, width).stream().map(Line::text).toList();
  }

  /** The lines, of which the first of each row names its record. */
  static List<Line> told(CardView.Table table, int width) {
    List<Line> lines = new ArrayList<>();
    if (table.rows().isEmpty()) {
      lines.add(Line.of(table.label() + ": none"));
      return lines;
    }
    lines.add(Line.of(""));
    lines.add(Line.of(table.label()));
    List<Integer> filled = filled(table);
    int[] widths = widths(table, filled, width - 2);
    if (total(widths, 1) > width - 2) {
      rows(table, cells -> told(table.heads(), cells, width), lines);
      return lines;
    }
    if (broken(table, filled, widths) >= TOO_MANY_BROKEN) {
      rows(table, cells -> paragraph(table.heads(), cells, width), lines);
      return lines;
    }
    int gap = total(widths, 2) <= width - 2 ? 2 : 1;
    row(pick(table.heads(), filled), widths, gap).forEach(line -> lines.add(Line.of(line)));
    rows(table, cells -> row(pick(cells, filled), widths, gap), lines);
    return lines;
  }

  private static void rows(
      CardView.Table table, Function<List<String>, List<String>> texts, List<Line> lines) {
    for (int i = 0; i < table.rows().size(); i++) {
      String ref = table.refs().get(i);
      for (String text : texts.apply(table.rows().get(i))) {
        lines.add(new Line(text, ref));
        ref = "";
      }
    }
  }

  /** Columns in which there is something. */
  private static List<Integer> filled(CardView.Table table) {
    List<Integer> filled = new ArrayList<>();
    for (int i = 0; i < table.heads().size(); i++) {
      int column = i;
      if (table.rows().stream().anyMatch(cells -> !cells.get(column).isEmpty())) {
        filled.add(i);
      }
    }
    return filled;
  }

  private static List<String> pick(List<String> cells, List<Integer> columns) {
    return columns.stream().map(cells::get).toList();
  }

  private static int[] widths(CardView.Table table, List<Integer> filled, int room) {
    int[] widths = new int[filled.size()];
    int[] words = new int[filled.size()];
    int[] numbers = new int[filled.size()];
    for (int i = 0; i < widths.length; i++) {
      List<String> column = column(table, filled.get(i));
      widths[i] = column.stream().mapToInt(Glyphs::width).max().orElse(0);
      words[i] = Math.min(widths[i], Math.max(longestWord(column), longestNumber(column)));
      numbers[i] = Math.min(widths[i], Math.max(BROKEN_WORD, longestNumber(column)));
    }
    narrow(widths, words, 2, room);
    // Where whole words do not fit, columns move together, and then words are broken.
    narrow(widths, numbers, 1, room);
    return widths;
  }

  private static void narrow(int[] widths, int[] least, int gap, int room) {
    int narrow = widest(widths, least);
    while (total(widths, gap) > room && narrow >= 0) {
      widths[narrow]--;
      narrow = widest(widths, least);
    }
  }

  /** In how many columns words are cut in half, or worse. */
  private static long broken(CardView.Table table, List<Integer> filled, int[] widths) {
    long broken = 0;
    for (int i = 0; i < widths.length; i++) {
      broken += 2 * widths[i] <= longestWord(column(table, filled.get(i))) ? 1 : 0;
    }
    return broken;
  }

  private static List<String> column(CardView.Table table, int number) {
    List<String> column = new ArrayList<>();
    column.add(table.heads().get(number));
    table.rows().forEach(cells -> column.add(cells.get(number)));
    return column;
  }

  private static int longestWord(List<String> column) {
    return column.stream()
        .flatMap(cell -> Stream.of(cell.split(" ", -1)))
        .mapToInt(Glyphs::width)
        .filter(width -> width <= LONG_WORD)
        .max()
        .orElse(LEAST);
  }

  private static int longestNumber(List<String> column) {
    return column.stream()
        .flatMap(cell -> Stream.of(cell.split(" ", -1)))
        .filter(word -> word.length() <= LONG_NUMBER && NUMBER.matcher(word).matches())
        .mapToInt(Glyphs::width)
        .max()
        .orElse(0);
  }

  private static int total(int[] widths, int gap) {
    int total = gap * Math.max(0, widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    return total;
  }

  /** The widest column that may still be narrowed; -1 when none may. */
  private static int widest(int[] widths, int[] least) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      boolean may = widths[i] > Math.max(1, least[i]);
      widest = may && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
    }
    return widest;
  }

  /** A row, in as many lines as its longest cell needs. */
  private static List<String> row(List<String> cells, int[] widths, int gap) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < cells.size(); i++) {
      wrapped.add(Wrap.to(widths[i], cells.get(i)));
      height = Math.max(height, wrapped.get(i).size());
    }
    List<String> lines = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder("  ");
      for (int i = 0; i < cells.size(); i++) {
        String text = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "";
        line.append(" ".repeat(i == 0 ? 0 : gap)).append(Glyphs.left(text, widths[i]));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** A row in running text, each value after its heading; the first one names it. */
  private static List<String> paragraph(List<String> heads, List<String> cells, int width) {
    StringBuilder text = new StringBuilder(cells.getFirst()).append(':');
    for (int i = 1; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        text.append(i == 1 ? " " : "; ").append(heads.get(i)).append(' ').append(cells.get(i));
      }
    }
    List<String> lines = new ArrayList<>();
    Wrap.to(width - 4, text.toString())
        .forEach(line -> lines.add((lines.isEmpty() ? "  " : "    ") + line));
    return lines;
  }

  /** A row where columns have no room: each value in a line of its own, after its heading. */
  private static List<String> told(List<String> heads, List<String> cells, int width) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        String indent = lines.isEmpty() ? "  " : "    ";
        Wrap.to(width - indent.length(), heads.get(i) + ": " + cells.get(i))
            .forEach(line -> lines.add(indent + line));
      }
    }
    return lines;
  }
}
