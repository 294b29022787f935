package org.tuttihub.web.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.tuttihub.application.tables.TableFormat;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.application.tables.TableWriter;
import org.tuttihub.application.tables.Tables;

/** Tables as plain text, enough to see what is sent. */
public final class PlainTables implements Tables {

  @Override
  public TableReader read(Path file, String fileName) {
    throw new UnsupportedOperationException("nothing is read here");
  }

  @Override
  public TableWriter write(OutputStream out, TableFormat format) {
    String between = format == TableFormat.TSV ? "\t" : ",";
    return new TableWriter() {
      @Override
      public void row(List<String> cells) {
        try {
          String line = String.join(between, cells.stream().map(PlainTables::quoted).toList());
          out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
          throw new UncheckedIOException(broken);
        }
      }

      @Override
      public void close() {}
    };
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[,\"\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
