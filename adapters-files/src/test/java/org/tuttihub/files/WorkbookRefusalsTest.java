package org.tuttihub.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuttihub.domain.outcome.Refusal;

class WorkbookRefusalsTest {

  @TempDir private Path folder;
  private Shelf shelf;

  @BeforeEach
  void shelf() {
    shelf = new Shelf(folder);
  }

  @Test
  void a_formula_that_was_never_calculated_is_refused_with_its_cell() {
    Refusal refusal = refusalOfRows("<row r=\"7\"><c r=\"D7\"><f>A1+1</f></c></row>");

    assertEquals("files.not-calculated", refusal.code());
    assertEquals(
        "Cell D7 holds a formula that was never calculated. Open the file in a spreadsheet program,"
            + " save it, and import it again.",
        refusal.sentence());
  }

  @Test
  void an_error_in_a_cell_is_refused_with_its_cell() {
    Refusal refusal =
        refusalOfRows("<row r=\"2\"><c r=\"AB2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>");

    assertEquals("files.error-value", refusal.code());
    assertEquals("Cell AB2 shows the error #DIV/0!.", refusal.fact());
  }

  @Test
  void a_workbook_with_nothing_on_its_sheets_is_refused() {
    Refusal refusal = refusalOfRows("<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>");

    assertEquals("files.empty", refusal.code());
  }

  @Test
  void damage_of_any_kind_is_one_sentence() {
    byte[] whole = HandmadeWorkbook.withRows("<row><c><v>1</v></c></row>");

    assertDamaged(shelf.refusal("x.xlsx", Arrays.copyOf(whole, whole.length - 30)));
    assertDamaged(refusalOfRows("<row><c><v>1</v></row>"));
    assertDamaged(refusalOfRows("<row><c t=\"s\"><v>2000000000</v></c></row>"));
    assertDamaged(refusalOfRows("<row><c t=\"q\"><v>2</v></c></row>"));
    assertDamaged(refusalOfRows("<row><c><v>1E999999999</v></c></row>"));
    assertDamaged(refusalOfRows("<row><c><v>one</v></c></row>"));
    assertDamaged(refusalOfRows("<row r=\"2\"/><row r=\"2\"/>"));
    assertDamaged(refusalOfRows("<row r=\"9999999\"><c><v>1</v></c></row>"));
    assertDamaged(refusalOfRows("<a>".repeat(100_000)));
    assertDamaged(shelf.refusal("x.xlsx", new HandmadeWorkbook().part("_rels/.rels", "").bytes()));
  }

  @Test
  void a_cell_far_out_to_the_right_does_not_fill_the_memory() {
    Refusal refusal = refusalOfRows("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>");

    assertEquals("files.too-many-columns", refusal.code());
  }

  @Test
  void an_entity_of_an_entity_is_not_unfolded() {
    byte[] workbook =
        new HandmadeWorkbook()
            .sharedStrings("<si><t>&big;</t></si>")
            .sheet("", "<row><c t=\"s\"><v>0</v></c></row>")
            .bytes();

    Refusal refusal = shelf.refusal("x.xlsx", workbook);

    assertDamaged(refusal);
  }

  @Test
  void a_cell_of_two_million_characters_is_cut_where_its_length_shows() {
    String content = "y".repeat(2_000_000);
    byte[] workbook =
        HandmadeWorkbook.withRows(
            "<row><c t=\"inlineStr\"><is><t>" + content + "</t></is></c></row>");

    int length = shelf.read("x.xlsx", workbook).getFirst().cells().getFirst().length();

    assertEquals(100_001, length);
  }

  @Test
  void marks_and_comments_that_would_fill_the_memory_are_refused() {
    Refusal attribute = refusalOfRows("<row r=\"" + "1>".repeat(4_500_000) + "\"/>");
    Refusal comment = refusalOfRows("<!-- " + "<->]>?>".repeat(1_300_000) + " -->");

    assertEquals("files.too-large", attribute.code());
    assertEquals("files.too-large", comment.code());
  }

  @Test
  void more_shared_text_than_fits_is_refused() {
    byte[] workbook =
        new HandmadeWorkbook()
            .sharedStrings("<si><t>a</t></si>".repeat(2_300_000))
            .sheet("", "<row><c t=\"s\"><v>0</v></c></row>")
            .bytes();

    Refusal refusal = shelf.refusal("x.xlsx", workbook);

    assertEquals("files.too-large", refusal.code());
    assertEquals("Save the sheet as CSV and import that.", refusal.remedy());
  }

  @Test
  void other_documents_in_the_same_wrapping_are_refused_by_what_they_are() {
    assertTrue(factOfZip("word/document.xml").contains("Word document"));
    assertTrue(factOfZip("ppt/presentation.xml").contains("presentation"));
    assertTrue(factOfZip("xl/workbook.bin").contains(".xlsb"));
    assertTrue(factOfZip("mimetype", "content.xml").contains("OpenDocument"));
    assertEquals(
        "This is a zip archive with edubasealldata20260401.csv in it.",
        factOfZip("edubasealldata20260401.csv"));
  }

  @Test
  void workbooks_with_a_password_and_workbooks_of_the_old_kind_are_told_apart() {
    Refusal locked = shelf.refusal("x.xlsx", container("EncryptedPackage"));
    Refusal old = shelf.refusal("x.xls", container("Workbook"));

    assertEquals("files.protected", locked.code());
    assertEquals("files.old-workbook", old.code());
  }

  private Refusal refusalOfRows(String rows) {
    return shelf.refusal("x.xlsx", HandmadeWorkbook.withRows(rows));
  }

  private static void assertDamaged(Refusal refusal) {
    assertEquals("files.damaged", refusal.code());
  }

  private String factOfZip(String... names) {
    Map<String, String> parts = new TreeMap<>();
    for (String name : names) {
      parts.put(name, "<x/>");
    }
    Refusal refusal = shelf.refusal("x.xlsx", HandmadeWorkbook.zip(parts));
    assertEquals("files.not-a-table", refusal.code());
    return refusal.fact();
  }

  /** The old container: a header that says where its directory is, and a name in the directory. */
  private static byte[] container(String name) {
    ByteBuffer bytes = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(0, HexFormat.of().parseHex("D0CF11E0A1B11AE1"));
    bytes.putShort(30, (short) 9).putInt(48, 2);
    bytes.put(3 * 512 + 128, name.getBytes(StandardCharsets.UTF_16LE));
    return bytes.array();
  }
}
