package org.tuttihub.files.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.application.tables.TableWriter;
import org.tuttihub.application.tables.UnwritableTable;

/**
 * Writes a workbook with one sheet. Every cell is text, in the text format, so that a spreadsheet
 * program neither calculates it nor takes it for a number or a date. The first rows are held back
 * to measure the columns; after them nothing is kept.
 */
public final class WorkbookWriter implements TableWriter {

  private static final int LONGEST_CELL = 32_767;
  private static final int MEASURED = 100;
  private static final int FLUSHED = 500;
  private static final int NARROWEST = 10;
  private static final int WIDEST = 60;

  private final Workbook workbook;
  private final Worksheet sheet;
  private final List<List<String>> first = new ArrayList<>();
  private int row;

  public WorkbookWriter(OutputStream out) {
    workbook = new Workbook(out, "Tutti", null);
    sheet = workbook.newWorksheet("Table");
    sheet.freezePane(0, 1);
  }

  @Override
  public void row(List<String> cells) {
    require(cells);
    if (row < MEASURED) {
      first.add(List.copyOf(cells));
      row++;
    } else {
      putFirst();
      put(row, cells);
      row++;
      if (row % FLUSHED == 0) {
        write(sheet::flush);
      }
    }
  }

  private void putFirst() {
    int columns = first.stream().mapToInt(List::size).max().orElse(0);
    for (int column = 0; column < columns; column++) {
      sheet.width(column, width(column));
    }
    for (int at = 0; at < first.size(); at++) {
      put(at, first.get(at));
    }
    first.clear();
  }

  private int width(int column) {
    int longest =
        first.stream()
            .filter(cells -> column < cells.size())
            .flatMap(cells -> cells.get(column).lines())
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return Math.clamp(longest + 2, NARROWEST, WIDEST);
  }

  private void put(int at, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column);
      if (!text.isEmpty()) {
        // A run of rich text stays in the sheet and keeps its spaces; the library's plain text
        // is collected in memory.
        sheet.inlineString(at, column, RichText.builder().run(ExcelText.kept(text)).end().build());
      }
    }
    if (!cells.isEmpty()) {
      style(at, cells.size() - 1);
    }
  }

  private void style(int at, int lastColumn) {
    var style =
        sheet
            .range(at, 0, at, lastColumn)
            .style()
            .format("@")
            .wrapText(true)
            .verticalAlignment("top");
    (at == 0 ? style.bold() : style).set();
  }

  private void require(List<String> cells) {
    if (row == Worksheet.MAX_ROWS || cells.size() > TableRow.MOST_CELLS) {
      throw new UnwritableTable(
          String.format(
              Locale.UK,
              "A workbook holds at most %,d rows and %,d columns.",
              Worksheet.MAX_ROWS,
              TableRow.MOST_CELLS),
          "Export the table as .csv, or filter it first.");
    }
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column).length() > LONGEST_CELL) {
        throw new UnwritableTable(
            String.format(
                Locale.UK,
                "Cell %s has %,d characters; a workbook holds at most %,d in a cell.",
                CellName.of(column, row + 1L),
                cells.get(column).length(),
                LONGEST_CELL),
            "Export the table as .csv or .tsv.");
      }
    }
  }

  @Override
  public void close() {
    putFirst();
    write(workbook::finish);
  }

  private interface Writing {
    void run() throws IOException;
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
