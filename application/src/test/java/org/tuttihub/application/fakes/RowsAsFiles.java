package org.tuttihub.application.fakes;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.tuttihub.application.catalogue.ImportFile;
import org.tuttihub.application.tables.TableFormat;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.application.tables.TableWriter;
import org.tuttihub.application.tables.Tables;
import org.tuttihub.application.tables.UnreadableFile;

/** Files that are only rows in memory; some are damaged from a row on. */
public final class RowsAsFiles implements Tables {
  private record File(List<List<String>> rows, boolean damagedAtTheEnd) {}

  private final Map<String, File> files = new HashMap<>();
  private List<List<String>> written = List.of();

  /** A file that can be read to its end. */
  public ImportFile file(String name, List<List<String>> rows) {
    files.put(name, new File(List.copyOf(rows), false));
    return new ImportFile(Path.of(name), name, false);
  }

  /** A file of which only these rows can be read. */
  public ImportFile damagedAfter(String name, List<List<String>> rows) {
    files.put(name, new File(List.copyOf(rows), true));
    return new ImportFile(Path.of(name), name, false);
  }

  /** The same, to be compared only. */
  public static ImportFile dryRun(ImportFile file) {
    return new ImportFile(file.path(), file.name(), true);
  }

  /** What was written last. */
  public List<List<String>> written() {
    return written;
  }

  @Override
  public TableReader read(Path file, String fileName) {
    File found = files.get(fileName);
    if (found == null) {
      throw UnreadableFile.because("files.missing", "There is no file.", "Name one.");
    }
    return new Reader(found);
  }

  @Override
  public TableWriter write(OutputStream out, TableFormat format) {
    List<List<String>> rows = new ArrayList<>();
    written = rows;
    return new TableWriter() {
      @Override
      public void row(List<String> cells) {
        rows.add(List.copyOf(cells));
      }

      @Override
      public void close() {}
    };
  }

  private static final class Reader implements TableReader {
    private final File file;
    private int next;

    Reader(File file) {
      this.file = file;
    }

    @Override
    public boolean hasNext() {
      if (next == file.rows().size() && file.damagedAtTheEnd()) {
        throw UnreadableFile.because(
            "files.damaged", "The file is damaged after row " + next + ".", "Save it anew.");
      }
      return next < file.rows().size();
    }

    @Override
    public TableRow next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      next++;
      return new TableRow(next, file.rows().get(next - 1));
    }

    @Override
    public void close() {}
  }
}
