package org.tuttihub.files.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tuttihub.application.tables.TableWriter;

/** Writes text between commas as RFC 4180 has it: UTF-8, CRLF, quoted where needed. */
public final class DelimitedWriter implements TableWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Between commas the other separators are quoted too, for a reader who has to guess. */
  private static final QuoteStrategy OTHER_SEPARATORS =
      new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int cell, String text) {
          return Separator.isIn(text);
        }
      };

  private final Writer text;
  private final CsvWriter rows;

  /**
   * @param marked whether a byte order mark goes first
   */
  public DelimitedWriter(OutputStream out, boolean marked) {
    text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (marked) {
      write(() -> text.write(BYTE_ORDER_MARK));
    }
    rows =
        CsvWriter.builder()
            .fieldSeparator(Separator.COMMA.character())
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(OTHER_SEPARATORS)
            .build(text);
  }

  @Override
  public void row(List<String> cells) {
    rows.writeRecord(cells);
  }

  @Override
  public void close() {
    write(rows::flush);
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
