package org.tuttihub.plugin.host.questions;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.CleanText;
import org.tuttihub.plugin.host.jar.Unfit;

/**
 * A table of worked examples: text between commas with a heading row; lines that begin with # are
 * remarks.
 *
 * @param name of its file
 * @param columns as the heading has them
 */
public record CsvTable(String name, List<String> columns, List<Row> rows) {
  private static final int MOST_ROWS = 5000;
  private static final int MOST_BYTES = 2 << 20;

  /** A row, with the line on which it begins; a cell that is not there is empty. */
  public record Row(long line, Map<String, String> cells) {
    public String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  public static CsvTable read(String name, byte[] bytes) throws Unfit {
    if (bytes.length > MOST_BYTES) {
      throw new Unfit("The table " + name + " is larger than 2 MB.");
    }
    try (CsvReader<CsvRecord> reader =
            CsvReader.builder()
                .skipEmptyLines(true)
                .commentStrategy(CommentStrategy.SKIP)
                .ofCsvRecord(text(name, bytes));
        Stream<CsvRecord> stream = reader.stream()) {
      List<CsvRecord> records = stream.limit(MOST_ROWS + 2L).toList();
      if (records.isEmpty() || records.size() > MOST_ROWS + 1) {
        throw new Unfit("The table " + name + " has no rows, or more than " + MOST_ROWS + ".");
      }
      return of(name, records);
    } catch (CsvParseException e) {
      throw new Unfit("The table " + name + " cannot be read: " + e.getMessage() + ".");
    } catch (IOException _) {
      throw new Unfit("The table " + name + " cannot be read.");
    }
  }

  private static CsvTable of(String name, List<CsvRecord> records) throws Unfit {
    List<String> columns = records.getFirst().getFields().stream().map(String::strip).toList();
    if (columns.stream().distinct().count() < columns.size()) {
      throw new Unfit("The table " + name + " has two columns of the same name.");
    }
    List<Row> rows = new ArrayList<>();
    for (CsvRecord record : records.subList(1, records.size())) {
      if (record.getFieldCount() > columns.size()) {
        throw new Unfit(
            "Line "
                + record.getStartingLineNumber()
                + " of "
                + name
                + " has more cells than the"
                + " heading: put a cell with a comma in quotes.");
      }
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < record.getFieldCount(); i++) {
        cells.put(columns.get(i), record.getField(i).strip());
      }
      rows.add(new Row(record.getStartingLineNumber(), cells));
    }
    return new CsvTable(name, columns, rows);
  }

  private static String text(String name, byte[] bytes) throws Unfit {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return CleanText.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException _) {
      throw new Unfit("The table " + name + " is not UTF-8: save it as CSV UTF-8.");
    } catch (BadValue bad) {
      throw new Unfit("The table " + name + ": " + bad.sentence());
    }
  }
}
