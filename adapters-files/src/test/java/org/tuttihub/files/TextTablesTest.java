package org.tuttihub.files;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuttihub.application.tables.TableRow;

class TextTablesTest {

  private static final String CAFE = "name,place\r\nCafé “Größe”,€5\r\n";
  private static final List<List<String>> CAFE_CELLS =
      List.of(List.of("name", "place"), List.of("Café “Größe”", "€5"));

  @TempDir private Path folder;
  private Shelf shelf;

  @BeforeEach
  void shelf() {
    shelf = new Shelf(folder);
  }

  @Test
  void a_row_knows_the_line_on_which_it_begins() {
    String content = "a,b\r\n\r\n\"one\r\ntwo\nthree\",c\rd\n";

    List<TableRow> rows = shelf.read("x.csv", content.getBytes(UTF_8));

    assertEquals(
        List.of(
            new TableRow(1, List.of("a", "b")),
            new TableRow(2, List.of()),
            new TableRow(3, List.of("one\r\ntwo\nthree", "c")),
            new TableRow(6, List.of("d"))),
        rows);
  }

  @Test
  void cells_are_passed_on_as_they_stand() {
    String content = " a , b\u0000\u0007,\"say \"\"no\"\"\",\"\",5\" pipe,";

    List<List<String>> cells = shelf.cells("x.csv", content);

    assertEquals(
        List.of(List.of(" a ", " b\u0000\u0007", "say \"no\"", "", "5\" pipe", "")), cells);
  }

  @Test
  void utf_8_is_read_with_and_without_a_mark() {
    byte[] marked = ("\uFEFF" + CAFE).getBytes(UTF_8);

    List<TableRow> withMark = shelf.read("x.csv", marked);
    List<TableRow> without = shelf.read("x.csv", CAFE.getBytes(UTF_8));

    assertEquals(CAFE_CELLS, Shelf.cells(withMark));
    assertEquals(CAFE_CELLS, Shelf.cells(without));
  }

  @Test
  void utf_16_with_a_mark_is_read_whichever_byte_comes_first() {
    String tabbed = "\uFEFF" + CAFE.replace(',', '\t');

    List<TableRow> little = shelf.read("x.txt", tabbed.getBytes(UTF_16LE));
    List<TableRow> big = shelf.read("x.txt", tabbed.getBytes(UTF_16BE));

    assertEquals(CAFE_CELLS, Shelf.cells(little));
    assertEquals(CAFE_CELLS, Shelf.cells(big));
  }

  @Test
  void what_is_not_utf_8_is_read_as_windows_1252() {
    byte[] content = CAFE.getBytes(Charset.forName("windows-1252"));

    List<TableRow> rows = shelf.read("x.csv", content);

    assertEquals(CAFE_CELLS, Shelf.cells(rows));
  }

  @Test
  void a_character_across_two_blocks_of_the_file_is_still_utf_8() {
    String content = "x".repeat((1 << 20) - 1) + "é,b";

    List<List<String>> cells = shelf.cells("x.csv", content);

    assertEquals("b", cells.getFirst().get(1));
  }

  @Test
  void the_separator_follows_from_the_lines_outside_quotes() {
    String semicolons = "\"a;b,c\";d\n1,5;2,5\n";
    String tabs = "one, two\tthree\nfour, five, six\tseven\n";
    String commas = "\n\na,\"b\tb\"\n1,\"2\t2\"\n";

    List<List<String>> bySemicolon = shelf.cells("x.csv", semicolons);
    List<List<String>> byTab = shelf.cells("x.txt", tabs);
    List<List<String>> byComma = shelf.cells("x", commas);

    assertEquals(List.of(List.of("a;b,c", "d"), List.of("1,5", "2,5")), bySemicolon);
    assertEquals(List.of(List.of("one, two", "three"), List.of("four, five, six", "seven")), byTab);
    assertEquals(List.of("a", "b\tb"), byComma.get(2));
  }

  @Test
  void a_file_named_tsv_is_divided_by_tabs_alone() {
    String content = "a, b, c\nd, e, f\n";

    List<List<String>> cells = shelf.cells("x.tsv", content);

    assertEquals(List.of(List.of("a, b, c"), List.of("d, e, f")), cells);
  }

  @Test
  void between_tabs_a_quotation_mark_is_text_unless_it_opens_a_well_formed_cell() {
    String content = "\"hard\" to reach\tsay \"x\"\t\"two\nlines, \"\"so\"\"\"\n\"open\t'tis\n";

    List<List<String>> cells = shelf.cells("x.tsv", content);

    assertEquals(
        List.of(
            List.of("\"hard\" to reach", "say \"x\"", "two\nlines, \"so\""),
            List.of("\"open", "'tis")),
        cells);
  }

  @Test
  void a_cell_of_two_million_characters_is_cut_where_its_length_shows() {
    String content = "a,\"" + "y".repeat(2_000_000) + "\",b\nnext,row,here\n";

    List<List<String>> cells = shelf.cells("x.csv", content);

    assertEquals(TableRow.LONGEST_CELL + 1, cells.getFirst().get(1).length());
    assertEquals("b", cells.getFirst().get(2));
    assertEquals(List.of("next", "row", "here"), cells.get(1));
  }

  @Test
  void a_row_of_spaces_is_blank() {
    String content = "a,b\n ,\t\n";

    List<TableRow> rows = shelf.read("x.csv", content.getBytes(UTF_8));

    assertTrue(rows.get(1).isBlank());
  }
}
