package org.tuttihub.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuttihub.application.tables.TableFormat;

/** Reads with other libraries what we write, and the other way round. */
class OtherProgramsAgreeTest {

  private static final List<List<String>> TABLE =
      List.of(
          List.of("URN", "Name", "Phone"),
          List.of("0123", "=cmd|' /C calc'!A0", "+44 1992"),
          List.of(" two\nlines ", "say \"so\"; he, or she", "@now"));

  @TempDir private Path folder;

  @Test
  void our_commas_are_read_by_another_csv_library() {
    String written = new String(Shelf.write(TableFormat.CSV, TABLE), StandardCharsets.UTF_8);

    List<List<String>> read =
        CsvReader.builder().ofCsvRecord(written).stream().map(each -> each.getFields()).toList();

    assertEquals(TABLE, read);
    assertTrue(written.startsWith("URN,Name,Phone\r\n0123,"));
  }

  @Test
  void every_cell_of_our_workbook_is_text_and_never_a_formula() throws IOException {
    byte[] written = Shelf.write(TableFormat.XLSX, TABLE);

    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(written))) {
      List<Row> rows = workbook.getFirstSheet().read();

      assertEquals(
          TABLE,
          rows.stream().map(row -> row.stream().map(cell -> cell.asString()).toList()).toList());
      assertTrue(
          rows.stream().flatMap(Row::stream).allMatch(cell -> cell.getType() == CellType.STRING));
    }
  }

  @Test
  void a_workbook_of_another_library_is_read_as_a_person_sees_it() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Other", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Schools");
      sheet.value(1, 0, "St Mary’s & St John's");
      sheet.value(1, 1, 117283);
      sheet.value(1, 2, LocalDate.of(2025, 4, 1));
      sheet.style(1, 2).format("dd/MM/yyyy").set();
      sheet.value(1, 4, true);
      sheet.range(1, 4, 1, 5).merge();
    }

    List<List<String>> read = Shelf.cells(new Shelf(folder).read("x.xlsx", out.toByteArray()));

    assertEquals(
        List.of(List.of(), List.of("St Mary’s & St John's", "117283", "01-04-2025", "", "TRUE")),
        read);
  }

  @Test
  void the_mark_is_written_where_it_is_asked_for() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    try (var writer = new FileTables(true).write(out, TableFormat.TSV)) {
      writer.row(List.of("é", "b"));
    }

    assertEquals("\uFEFFé\tb\r\n", out.toString(StandardCharsets.UTF_8));
  }
}
