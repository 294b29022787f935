package org.tuttihub.domain.plugins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.SettingSpec.Column;
import org.tuttihub.domain.values.BadValue;

/**
 * A table among a policy's settings as people write it: a line for each row, commas between cells,
 * quotation marks around what has a comma in it. A first line with the columns' names may stand
 * above. A blank cell says nothing: an open end.
 */
public final class TableText {
  private static final int MOST_ROWS = 500;

  private TableText() {}

  /**
   * The rows of a table.
   *
   * @throws BadValue naming the line and the column that is wrong
   */
  public static List<Facts> rows(List<Column> columns, String text) {
    List<Facts> rows = new ArrayList<>();
    String[] lines = text.strip().split("\n", -1);
    for (int at = 0; at < lines.length; at++) {
      List<String> cells = cells(lines[at], at + 1);
      boolean says = cells.stream().anyMatch(cell -> !cell.isBlank());
      if (says && !(at == 0 && isHeading(columns, cells))) {
        rows.add(row(columns, cells, at + 1));
      }
    }
    if (rows.isEmpty() || rows.size() > MOST_ROWS) {
      throw new BadValue("It has " + rows.size() + " rows; from 1 to " + MOST_ROWS + ".");
    }
    return List.copyOf(rows);
  }

  /** The table in the one form in which it is kept. */
  public static String of(List<Column> columns, List<Facts> rows) {
    return rows.stream()
        .map(
            row ->
                columns.stream()
                    .map(c -> row.has(c.name()) ? quoted(row.text(c.name())) : "")
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n"));
  }

  private static boolean isHeading(List<Column> columns, List<String> cells) {
    return cells.stream()
        .map(String::strip)
        .toList()
        .equals(columns.stream().map(Column::name).toList());
  }

  private static Facts row(List<Column> columns, List<String> cells, int line) {
    if (cells.size() != columns.size()) {
      throw new BadValue(
          "Line "
              + line
              + " has "
              + cells.size()
              + " cells; the columns are "
              + columns.stream().map(Column::name).collect(Collectors.joining(", "))
              + ".");
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!cells.get(i).isBlank()) {
        values.put(columns.get(i).name(), clean(columns.get(i), cells.get(i), line));
      }
    }
    return new Facts(values);
  }

  private static String clean(Column column, String cell, int line) {
    try {
      return column.type().clean(cell);
    } catch (BadValue bad) {
      throw new BadValue("Line " + line + ", " + column.name() + ": " + bad.sentence());
    }
  }

  private static List<String> cells(String line, int number) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
        cell.append(c);
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (quoted) {
      throw new BadValue("Line " + number + " opens a quotation mark and does not close it.");
    }
    cells.add(cell.toString());
    return cells;
  }

  private static String quoted(String cell) {
    return cell.contains(",") || cell.contains("\"")
        ? "\"" + cell.replace("\"", "\"\"") + "\""
        : cell;
  }
}
