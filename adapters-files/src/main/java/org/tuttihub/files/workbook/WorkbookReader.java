package org.tuttihub.files.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.application.tables.UnreadableFile;

/** Reads the first sheet that holds anything. Rows that the file leaves out come as blank rows. */
final class WorkbookReader implements TableReader {

  private final ZipFile zip;
  private final SheetRows rows;
  private TableRow filled;
  private long number = 1;

  WorkbookReader(ZipFile zip) throws IOException, XMLStreamException {
    this.zip = zip;
    WorkbookParts parts = new WorkbookParts(zip);
    SharedStrings strings = parts.sharedStrings();
    NumberFormats formats = parts.numberFormats();
    SheetRows first = null;
    for (String sheet : parts.sheets()) {
      first = new SheetRows(parts.open(sheet), strings, formats, parts.from1904());
      filled = first.next();
      if (filled != null) {
        break;
      }
    }
    if (filled == null) {
      throw UnreadableFile.because(
          "files.empty",
          "No sheet of the workbook holds anything.",
          "Check that it is the right one, and that it was saved.");
    }
    rows = first;
  }

  @Override
  public boolean hasNext() {
    if (filled != null && filled.number() < number) {
      filled = Workbooks.reading(rows::next);
    }
    return filled != null;
  }

  @Override
  public TableRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException("No row is left.");
    }
    TableRow row = filled.number() == number ? filled : new TableRow(number, List.of());
    number++;
    return row;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
