package org.tuttihub.files.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tuttihub.application.tables.TableWriter;

/** Writes separated text as RFC 4180 has it: UTF-8, CRLF, quoted where needed. */
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

  private DelimitedWriter(OutputStream out, Separator separator, boolean marked) {
    text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (marked) {
      write(() -> text.write(BYTE_ORDER_MARK));
    }
    rows =
        CsvWriter.builder()
            .fieldSeparator(separator.character())
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(
                separator == Separator.COMMA ? OTHER_SEPARATORS : QuoteStrategies.REQUIRED)
            .build(text);
  }

  public static TableWriter commas(OutputStream out, boolean marked) {
    return new DelimitedWriter(out, Separator.COMMA, marked);
  }

  public static TableWriter tabs(OutputStream out, boolean marked) {
    return new DelimitedWriter(out, Separator.TAB, marked);
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
