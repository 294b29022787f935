package org.tuttihub.plugin.host.questions;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.SettingSpec;
import org.tuttihub.domain.values.BadValue;

/** A setting that is a table, as text: a line a row, cells between commas. */
public final class TableText {
  private TableText() {}

  /**
   * The rows.
   *
   * @throws BadValue naming the line and what is wrong with it
   */
  public static List<Facts> read(SettingSpec.Table table, String text) {
    try {
      return CsvReader.builder().skipEmptyLines(true).ofCsvRecord(text).stream()
          .map(record -> row(table, record))
          .toList();
    } catch (CsvParseException e) {
      throw new BadValue("It cannot be read: " + e.getMessage() + ".");
    }
  }

  private static Facts row(SettingSpec.Table table, CsvRecord record) {
    List<SettingSpec.Column> columns = table.columns();
    String line = "Line " + record.getStartingLineNumber() + ": ";
    if (record.getFieldCount() != columns.size()) {
      throw new BadValue(line + "it needs " + columns.size() + " cells.");
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String cell = record.getField(i).strip();
      if (!cell.isEmpty()) {
        try {
          values.put(columns.get(i).name(), columns.get(i).type().clean(cell));
        } catch (BadValue bad) {
          throw new BadValue(line + columns.get(i).name() + ": " + bad.sentence());
        }
      }
    }
    return new Facts(values);
  }
}
