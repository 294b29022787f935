package org.tuttihub.files.workbook;

import org.tuttihub.application.tables.TableRow;
import org.tuttihub.application.tables.UnreadableFile;

/** The names of cells, such as D7: columns are letters. */
final class CellName {

  private static final int LETTERS = 26;

  private CellName() {}

  /** The column, counted from 0, that a cell's name says. */
  static int column(String name) {
    int column = 0;
    for (int at = 0; at < name.length() && Character.isUpperCase(name.charAt(at)); at++) {
      column = column * LETTERS + name.charAt(at) - 'A' + 1;
      if (column < 1 || column > TableRow.MOST_CELLS) {
        throw tooManyColumns();
      }
    }
    if (column == 0) {
      throw Workbooks.damaged();
    }
    return column - 1;
  }

  static UnreadableFile tooManyColumns() {
    return UnreadableFile.because(
        "files.too-many-columns",
        String.format("The sheet has more than %,d columns.", TableRow.MOST_CELLS),
        "Check that this is the right file.");
  }

  static String of(int column, long row) {
    StringBuilder letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
    }
    return letters.append(row).toString();
  }
}
