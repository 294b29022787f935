package org.tuttihub.files.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.tuttihub.application.tables.TableWriter;

/**
 * Writes text between tabs: UTF-8, CRLF. Between tabs a quote is a letter like any other, so only
 * what could not be read back otherwise is quoted: a tab, a line break, a quote at the beginning.
 */
public final class TabWriter implements TableWriter {
  private final Writer text;

  /**
   * @param marked whether a byte order mark goes first
   */
  public TabWriter(OutputStream out, boolean marked) {
    text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (marked) {
      write("\uFEFF");
    }
  }

  @Override
  public void row(List<String> cells) {
    write(cells.stream().map(TabWriter::cell).collect(Collectors.joining("\t", "", "\r\n")));
  }

  @Override
  public void close() {
    try {
      text.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(String cell) {
    boolean plain =
        !cell.startsWith("\"")
            && cell.indexOf('\t') < 0
            && cell.indexOf('\n') < 0
            && cell.indexOf('\r') < 0;
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  private void write(String line) {
    try {
      text.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
