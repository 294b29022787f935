package org.tuttihub.tui.view;

import java.util.ArrayList;
import java.util.List;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.Wrap;

/** A small table inside a card: every column as wide as its content, as far as there is room. */
final class SmallTable {
  private static final int LEAST = 8;

  private SmallTable() {}

  static List<String> lines(CardView.Table table, int width) {
    List<String> lines = new ArrayList<>();
    if (table.rows().isEmpty()) {
      lines.add(table.label() + ": none");
      return lines;
    }
    lines.add("");
    lines.add(table.label());
    List<Integer> filled = filled(table);
    int[] widths = widths(table, filled, width - 2);
    lines.addAll(row(pick(table.heads(), filled), widths));
    table.rows().forEach(cells -> lines.addAll(row(pick(cells, filled), widths)));
    return lines;
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
    for (int i = 0; i < widths.length; i++) {
      int column = filled.get(i);
      widths[i] = Glyphs.width(table.heads().get(column));
      for (List<String> cells : table.rows()) {
        widths[i] = Math.max(widths[i], Glyphs.width(cells.get(column)));
      }
    }
    while (total(widths) > room && widths[widest(widths)] > LEAST) {
      widths[widest(widths)]--;
    }
    return widths;
  }

  private static int total(int[] widths) {
    int total = 2 * Math.max(0, widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    return total;
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }

  /** A row, in as many lines as its longest cell needs. */
  private static List<String> row(List<String> cells, int[] widths) {
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
        line.append(i == 0 ? "" : "  ").append(Glyphs.left(text, widths[i]));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
