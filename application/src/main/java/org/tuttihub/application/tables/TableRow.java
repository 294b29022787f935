package org.tuttihub.application.tables;

import java.util.List;

/**
 * One row of a table, each cell as it stands in the file.
 *
 * <p>Short rows are fine, and trailing empty cells mean nothing: a spreadsheet drops them. A cell
 * over {@link #LONGEST_CELL} characters is cut one character later, so that whoever checks its
 * length refuses this row alone.
 *
 * @param number where a person finds the row, counted from 1 with the header: the line on which it
 *     begins in a text file, the row in a spreadsheet
 * @param cells never null; empty for a blank row
 */
public record TableRow(long number, List<String> cells) {

  /** The most characters of a cell that are passed on whole. */
  public static final int LONGEST_CELL = 100_000;

  /** The most cells in a row, as in a spreadsheet. */
  public static final int MOST_CELLS = 16_384;

  public TableRow {
    cells = List.copyOf(cells);
  }

  /** Whether there is nothing in it. */
  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
