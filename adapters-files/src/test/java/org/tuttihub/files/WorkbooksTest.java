package org.tuttihub.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuttihub.application.tables.TableRow;

class WorkbooksTest {

  @TempDir private Path folder;
  private Shelf shelf;

  @BeforeEach
  void shelf() {
    shelf = new Shelf(folder);
  }

  @Test
  void rows_that_the_file_leaves_out_are_blank_and_the_others_keep_their_numbers() {
    byte[] workbook =
        HandmadeWorkbook.withRows(
            "<row r=\"2\"><c r=\"C2\"><v>7</v></c></row><row r=\"3\"><c r=\"A3\"/></row>"
                + "<row r=\"5\"><c r=\"A5\"><v>8</v></c></row><row r=\"9\"><c r=\"A9\"/></row>");

    List<TableRow> rows = shelf.read("x.xlsx", workbook);

    assertEquals(
        List.of(
            new TableRow(1, List.of()),
            new TableRow(2, List.of("", "", "7")),
            new TableRow(3, List.of()),
            new TableRow(4, List.of()),
            new TableRow(5, List.of("8"))),
        rows);
  }

  @Test
  void rows_and_cells_without_a_name_follow_one_another() {
    byte[] workbook =
        HandmadeWorkbook.withRows(
            "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");

    List<TableRow> rows = shelf.read("x.xlsx", workbook);

    assertEquals(List.of(List.of("1", "2"), List.of("3")), Shelf.cells(rows));
  }

  @Test
  void numbers_are_as_a_person_would_type_them() {
    byte[] workbook =
        row(
            number("117283"),
            number("1.0E7"),
            number("5.0"),
            number("1.1000000000000001"),
            number("0.30000000000000004"),
            number("12345678901234567890"),
            number("1.5E-3"),
            number("-0"),
            number("1234.50"));

    List<TableRow> rows = shelf.read("x.xlsx", workbook);

    assertEquals(
        List.of(
            "117283",
            "10000000",
            "5",
            "1.1",
            "0.3",
            "12345678901234567890",
            "0.0015",
            "0",
            "1234.5"),
        rows.getFirst().cells());
  }

  @Test
  void texts_come_from_the_shared_strings_the_cell_and_the_formula() {
    byte[] workbook =
        new HandmadeWorkbook()
            .sharedStrings(
                "<si><t>plain</t></si><si><r><t>rich </t></r><r><t xml:space=\"preserve\">text </t>"
                    + "</r><rPh><t>aloud</t></rPh></si>")
            .sheet(
                "",
                "<row r=\"1\"><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is>"
                    + "<t>in &lt;line_x000D_&#10;_x005F_x000D_</t></is></c><c t=\"str\"><f>A1</f>"
                    + "<v>made</v></c><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>\"\"</f><v></v></c>"
                    + "<c t=\"b\"><v>1</v></c><c t=\"b\"><f>1=2</f><v>0</v></c></row>")
            .bytes();

    List<TableRow> rows = shelf.read("x.xlsx", workbook);

    assertEquals(
        List.of("rich text ", "plain", "in <line\r\n_x000D_", "made", "2", "", "TRUE", "FALSE"),
        rows.getFirst().cells());
  }

  @Test
  void a_number_shown_as_a_date_is_read_as_one() {
    byte[] workbook = dated(false, "14", "164", "165", "166", "20", "0", "167");

    List<TableRow> rows = shelf.read("x.xlsx", workbook);

    assertEquals(
        List.of(
            "22-11-2026 12:00",
            "22-11-2026 12:00",
            "46348.5",
            "46348.5",
            "22-11-2026 12:00",
            "46348.5",
            "22-11-2026 12:00"),
        rows.getFirst().cells());
  }

  @Test
  void whole_days_and_mere_times_show_only_what_they_hold() {
    byte[] workbook =
        new HandmadeWorkbook()
            .styles("<cellXfs><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/></cellXfs>")
            .sheet(
                "",
                "<row><c s=\"1\"><v>45748</v></c><c s=\"2\"><v>0.604166666666667</v></c>"
                    + "<c s=\"1\"><v>1</v></c><c s=\"1\"><v>61</v></c><c s=\"1\"><v>-1</v></c>"
                    + "<c t=\"d\"><v>2025-04-01T00:00:00</v></c></row>")
            .bytes();

    List<TableRow> rows = shelf.read("x.xlsx", workbook);

    assertEquals(
        List.of("01-04-2025", "14:30", "01-01-1900", "01-03-1900", "-1", "01-04-2025"),
        rows.getFirst().cells());
  }

  @Test
  void dates_are_counted_from_1904_where_the_workbook_says_so() {
    byte[] workbook = dated(true, "14");

    List<TableRow> rows = shelf.read("x.xlsx", workbook);

    assertEquals(List.of("23-11-2030 12:00"), rows.getFirst().cells());
  }

  @Test
  void the_first_sheet_with_something_on_it_is_read_and_hidden_ones_come_last() {
    byte[] workbook =
        new HandmadeWorkbook()
            .sheet("state=\"hidden\"", "<row r=\"1\"><c><v>1</v></c></row>")
            .sheet("", "<row r=\"4\"><c r=\"A4\" s=\"2\"/></row>")
            .sheet("", "<row r=\"1\"><c><v>3</v></c></row>")
            .bytes();

    List<TableRow> rows = shelf.read("x.xlsx", workbook);

    assertEquals(List.of(new TableRow(1, List.of("3"))), rows);
  }

  @Test
  void a_workbook_is_known_by_its_content_whatever_its_name() {
    byte[] workbook = row(number("1"));

    List<TableRow> rows = shelf.read("x.csv", workbook);

    assertEquals(List.of(List.of("1")), Shelf.cells(rows));
  }

  @Test
  void a_large_sheet_may_be_full_of_escaped_characters() {
    String row =
        "<row><c t=\"inlineStr\"><is><t>" + "&amp;&#x2019;".repeat(1_000) + "</t></is></c></row>";

    List<TableRow> rows = shelf.read("x.xlsx", HandmadeWorkbook.withRows(row.repeat(300)));

    assertEquals(300, rows.size());
    assertEquals("&’".repeat(1_000), rows.getLast().cells().getFirst());
  }

  /** Half past a day, in each of the formats: 164 to 167 are the workbook's own. */
  private static byte[] dated(boolean from1904, String... formats) {
    String styles =
        Stream.of(formats).map("<xf numFmtId=\"%s\"/>"::formatted).collect(Collectors.joining());
    StringBuilder cells = new StringBuilder();
    for (int style = 0; style < formats.length; style++) {
      cells.append("<c s=\"%d\"><v>46348.5</v></c>".formatted(style));
    }
    HandmadeWorkbook workbook =
        new HandmadeWorkbook()
            .styles(
                "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-809]dd mmmm yyyy;@\"/>"
                    + "<numFmt numFmtId=\"165\" formatCode=\"0 &quot;days&quot;\"/>"
                    + "<numFmt numFmtId=\"166\" formatCode=\"[Red]General\\d\"/>"
                    + "<numFmt numFmtId=\"167\" formatCode=\"[h]:mm\"/></numFmts>"
                    + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                    + styles
                    + "</cellXfs>")
            .sheet("", "<row>" + cells + "</row>");
    return (from1904 ? workbook.from1904() : workbook).bytes();
  }

  private static byte[] row(String... cells) {
    return HandmadeWorkbook.withRows("<row>" + String.join("", cells) + "</row>");
  }

  private static String number(String kept) {
    return "<c><v>" + kept + "</v></c>";
  }
}
