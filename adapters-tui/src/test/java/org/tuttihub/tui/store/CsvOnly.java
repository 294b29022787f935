package org.tuttihub.tui.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.tuttihub.application.tables.TableFormat;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.application.tables.TableWriter;
import org.tuttihub.application.tables.Tables;
import org.tuttihub.application.tables.UnreadableFile;

/** Tables enough for tests of the terminal: what is written is CSV. */
public final class CsvOnly implements Tables {
  @Override
  public TableReader read(Path file, String fileName) {
    throw UnreadableFile.because("files.not-a-table", "No file is read here.", "");
  }

  @Override
  public TableWriter write(OutputStream out, TableFormat format) {
    return new TableWriter() {
      @Override
      public void row(List<String> cells) {
        String line = cells.stream().map(CsvOnly::quoted).collect(Collectors.joining(",")) + "\n";
        try {
          out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public void close() {
        try {
          out.flush();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  private static String quoted(String cell) {
    return cell.matches("[^,\"\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
