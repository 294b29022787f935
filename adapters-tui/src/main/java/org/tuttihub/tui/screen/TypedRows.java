package org.tuttihub.tui.screen;

import java.util.ArrayList;
import java.util.List;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.SafeText;

/** A text that is being typed, in rows of a width; every character of it stands in one of them. */
final class TypedRows {

  /** From which character of the text to which. */
  record Row(int from, int to) {}

  private final String text;
  private final List<Row> rows;

  private TypedRows(String text, List<Row> rows) {
    this.text = text;
    this.rows = rows;
  }

  static TypedRows of(String text, int width) {
    List<Row> rows = new ArrayList<>();
    int from = 0;
    int used = 0;
    int space = -1;
    for (int at = 0; at < text.length(); ) {
      int next = text.offsetByCodePoints(at, 1);
      if (text.charAt(at) == '\n') {
        rows.add(new Row(from, at));
        from = next;
        used = 0;
        space = -1;
      } else {
        int cells = Glyphs.isMark(text.codePointAt(at)) ? 0 : cells(text, at, next);
        if (used + cells > width && at > from) {
          int cut = space > from ? space : at;
          rows.add(new Row(from, cut));
          from = cut;
          used = cells(text, from, at);
          space = -1;
        }
        used += cells;
        space = text.charAt(at) == ' ' ? next : space;
      }
      at = next;
    }
    rows.add(new Row(from, text.length()));
    return new TypedRows(text, rows);
  }

  private static int cells(String text, int from, int to) {
    return Glyphs.width(SafeText.typed(text.substring(from, to)));
  }

  int count() {
    return rows.size();
  }

  String text(int row) {
    return text.substring(rows.get(row).from(), rows.get(row).to());
  }

  /** The row in which a place of the text is. */
  int rowOf(int place) {
    int row = rows.size() - 1;
    while (row > 0 && rows.get(row).from() > place) {
      row--;
    }
    return row;
  }

  /** How many cells stand before a place of the text in its row. */
  int column(int place) {
    return cells(text, rows.get(rowOf(place)).from(), place);
  }

  /** The place of the text that is under or above another, as near as can be. */
  int moved(int place, int down) {
    int row = rowOf(place) + down;
    int wanted = column(place);
    Row there = rows.get(row);
    int at = there.from();
    while (at < there.to() && cells(text, there.from(), at) < wanted) {
      at = text.offsetByCodePoints(at, 1);
    }
    boolean wraps = at == there.to() && row + 1 < rows.size() && rows.get(row + 1).from() == at;
    return wraps && at > there.from() ? text.offsetByCodePoints(at, -1) : at;
  }
}
