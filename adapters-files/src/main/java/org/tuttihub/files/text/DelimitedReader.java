package org.tuttihub.files.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.application.tables.UnreadableFile;

/**
 * Reads separated text, a row at a time, in memory that no file can make grow: a cell is cut at its
 * limit while its end is looked for. Lines end in LF, CR or CRLF.
 *
 * <p>Between commas or semicolons a cell that begins with a quotation mark must be closed, or the
 * file is refused, since rows would run into each other. Between tabs people paste prose, so a mark
 * is a character like any other unless it opens a well-formed quoted cell.
 */
final class DelimitedReader implements TableReader {

  private static final int LARGEST_ROW = 4_000_000;

  private final CharWindow text;
  private final char separator;
  private final StringBuilder cell = new StringBuilder();
  private long line = 1;
  private int rowSize;
  private boolean anything;
  private TableRow next;
  private boolean finished;

  DelimitedReader(Reader text, Separator separator) {
    this.text = new CharWindow(text);
    this.separator = separator.character();
  }

  @Override
  public boolean hasNext() {
    if (next == null && !finished) {
      finished = true;
      try {
        next = readRow();
        finished = next == null;
      } catch (CharacterCodingException e) {
        throw TextEncoding.refused(
            String.format(Locale.UK, "Row %,d holds bytes that are not text.", line));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return next != null;
  }

  @Override
  public TableRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException("No row is left.");
    }
    TableRow row = next;
    next = null;
    return row;
  }

  private TableRow readRow() throws IOException {
    if (text.peek(0) == CharWindow.END) {
      if (anything) {
        return null;
      }
      throw UnreadableFile.because(
          "files.empty",
          "There is nothing in the file.",
          "Check that it is the right one, and that it was saved.");
    }
    long number = line;
    rowSize = 0;
    List<String> cells = new ArrayList<>();
    do {
      if (cells.size() == TableRow.MOST_CELLS) {
        throw tooManyCells(number);
      }
      cells.add(readCell(number, cells.size() + 1));
    } while (!endOfRow());
    boolean empty = cells.size() == 1 && cells.getFirst().isEmpty();
    TableRow row = new TableRow(number, empty ? List.of() : cells);
    anything |= !row.isBlank();
    return row;
  }

  /** Takes what stands behind a cell: a separator, or the end of the line. */
  private boolean endOfRow() throws IOException {
    int behind = text.take();
    if (behind == separator) {
      return false;
    }
    if (behind == '\r' && text.peek(0) == '\n') {
      text.take();
    }
    line++;
    return true;
  }

  private String readCell(long row, int column) throws IOException {
    cell.setLength(0);
    if (text.peek(0) == Quote.MARK && opensQuotedCell()) {
      readQuoted(row, column);
    } else {
      while (!endsCell(text.peek(0))) {
        keep(text.take());
      }
    }
    rowSize += cell.length();
    if (rowSize > LARGEST_ROW) {
      throw UnreadableFile.because(
          "files.too-large-row",
          String.format(Locale.UK, "Row %,d holds more than %,d characters.", row, LARGEST_ROW),
          "Shorten the cells of this row and import the file again.");
    }
    return cell.toString();
  }

  private boolean opensQuotedCell() throws IOException {
    return separator != Separator.TAB.character() || Quote.closing(text, this::endsCell) > 0;
  }

  private void readQuoted(long row, int column) throws IOException {
    text.take();
    while (true) {
      int character = text.take();
      if (character == CharWindow.END) {
        throw UnreadableFile.because(
            "files.open-quote",
            String.format(
                Locale.UK,
                "Row %,d, column %d: a quotation mark opens and never closes.",
                row,
                column),
            "Close it or remove it, or save the file again as CSV from a spreadsheet program.");
      }
      if (character == Quote.MARK && text.peek(0) != Quote.MARK) {
        break;
      }
      if (character == Quote.MARK) {
        text.take();
      }
      if (character == '\n' || (character == '\r' && text.peek(0) != '\n')) {
        line++;
      }
      keep(character);
    }
    if (!endsCell(text.peek(0))) {
      throw UnreadableFile.because(
          "files.stray-quote",
          String.format(
              Locale.UK,
              "Row %,d, column %d: text follows the closing quotation mark of a cell.",
              row,
              column),
          "Double the quotation marks inside the cell, or save the file again as CSV from a"
              + " spreadsheet program.");
    }
  }

  private boolean endsCell(int character) {
    return character == separator || Quote.endsLine(character);
  }

  private void keep(int character) {
    if (cell.length() <= TableRow.LONGEST_CELL) {
      cell.append((char) character);
    }
  }

  private static UnreadableFile tooManyCells(long row) {
    return UnreadableFile.because(
        "files.too-many-columns",
        String.format(Locale.UK, "Row %,d has more than %,d columns.", row, TableRow.MOST_CELLS),
        "Check that this is the right file, and how its columns are separated.");
  }

  @Override
  public void close() {
    try {
      text.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
