package org.tuttihub.files.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.tuttihub.application.tables.TableReader;

/**
 * A table kept in a workbook (.xlsx).
 *
 * <p>The parser is our own: the ones that exist trust the file, so that a wrong number in it makes
 * them fill the memory, and some of them shift rows or lose characters. A person's file may be
 * wrong.
 */
public final class WorkbookFile {

  private WorkbookFile() {}

  /** Opens the first sheet that holds anything, or says why there is no such sheet. */
  public static TableReader open(Path file) {
    return Workbooks.reading(() -> read(file));
  }

  private static TableReader read(Path file) throws IOException, XMLStreamException {
    ZipFile zip = new ZipFile(file.toFile());
    boolean opened = false;
    try {
      Archive.requireWorkbook(zip);
      TableReader reader = new WorkbookReader(zip);
      opened = true;
      return reader;
    } finally {
      if (!opened) {
        zip.close();
      }
    }
  }
}
