package org.tuttihub.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tuttihub.application.tables.TableFormat;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.application.tables.TableWriter;
import org.tuttihub.application.tables.Tables;
import org.tuttihub.application.tables.UnreadableFile;
import org.tuttihub.files.text.DelimitedWriter;
import org.tuttihub.files.text.TabWriter;
import org.tuttihub.files.text.TextFile;
import org.tuttihub.files.workbook.WorkbookFile;
import org.tuttihub.files.workbook.WorkbookWriter;

/**
 * Tables in files.
 *
 * @param byteOrderMark whether text is written with the mark that old versions of Excel need to see
 *     that it is UTF-8
 */
public record FileTables(boolean byteOrderMark) implements Tables {

  /** Without a mark. */
  public FileTables() {
    this(false);
  }

  @Override
  public TableReader read(Path file, String fileName) {
    try {
      requireFile(file, fileName);
      return open(file, fileName);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TableReader open(Path file, String fileName) throws IOException {
    return switch (FileKind.of(file)) {
      case WORKBOOK -> WorkbookFile.open(file);
      case TEXT -> TextFile.open(file, fileName);
      case OLD_WORKBOOK -> throw OldWorkbook.refused(file);
      case PDF -> throw notATable("This is a PDF document, not a table.");
      case PICTURE -> throw notATable("This is a picture, not a table.");
      case PACKED -> throw notATable("This is a packed file, not a table.");
      case RICH_TEXT -> throw notATable("This is a formatted text (.rtf), not a table.");
      case WEB_PAGE -> throw notATable("This is a web page, not a table.");
    };
  }

  private static UnreadableFile notATable(String fact) {
    return UnreadableFile.because("files.not-a-table", fact, "Import a .csv, .tsv or .xlsx file.");
  }

  private static void requireFile(Path file, String fileName) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw UnreadableFile.because(
          "files.missing",
          "There is no file " + fileName + " that can be read.",
          "Check its name, its folder and who may read it.");
    }
  }

  @Override
  public TableWriter write(OutputStream out, TableFormat format) {
    return switch (format) {
      case CSV -> new DelimitedWriter(out, byteOrderMark);
      case TSV -> new TabWriter(out, byteOrderMark);
      case XLSX -> new WorkbookWriter(out);
    };
  }
}
