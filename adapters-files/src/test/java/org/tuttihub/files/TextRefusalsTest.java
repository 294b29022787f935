package org.tuttihub.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuttihub.application.tables.UnreadableFile;
import org.tuttihub.domain.outcome.Refusal;

class TextRefusalsTest {

  @TempDir private Path folder;
  private Shelf shelf;

  @BeforeEach
  void shelf() {
    shelf = new Shelf(folder);
  }

  @Test
  void a_byte_that_fits_no_encoding_is_named_with_its_row() {
    byte[] content = bytes("name\r\n" + "x\r\n".repeat(310) + "Caf", 0x81, ",b\n");

    Refusal refusal = shelf.refusal("x.csv", content);

    assertEquals("files.encoding", refusal.code());
    assertEquals(
        "Row 312, byte 940: 0x81 is neither UTF-8 nor Windows-1252. Save the file again as CSV"
            + " UTF-8 and import it.",
        refusal.sentence());
  }

  @Test
  void a_file_in_two_encodings_is_refused_with_a_byte_of_each() {
    byte[] content = bytes("Á\ncaf", 0xE9, "\n");

    Refusal refusal = shelf.refusal("x.csv", content);

    assertEquals(
        "Row 2, byte 7: 0xE9 is not UTF-8, and Row 1, byte 2: 0x81 is not Windows-1252.",
        refusal.fact());
  }

  @Test
  void a_file_marked_as_utf_8_is_not_read_as_anything_else() {
    byte[] content = bytes("\uFEFFcaf", 0xE9, "");

    Refusal refusal = shelf.refusal("x.csv", content);

    assertEquals(
        "Row 1, byte 7: 0xE9 is not UTF-8, although the file begins with the mark of UTF-8.",
        refusal.fact());
  }

  @Test
  void utf_16_that_breaks_off_is_refused_with_its_row() {
    byte[] whole = ("\uFEFFa\tb\n" + "c\td\n".repeat(20_000)).getBytes(StandardCharsets.UTF_16LE);
    byte[] broken = Arrays.copyOf(whole, whole.length - 1);

    Refusal refusal = shelf.refusal("x.txt", broken);

    assertEquals("Row 20,001 holds bytes that are not text.", refusal.fact());
  }

  @Test
  void a_file_without_anything_in_it_is_refused() {
    Refusal nothing = shelf.refusal("x.csv", "");
    Refusal blank = shelf.refusal("x.csv", "\uFEFF\r\n  \r\n,,\r\n");

    assertEquals("files.empty", nothing.code());
    assertEquals("There is nothing in the file.", blank.fact());
  }

  @Test
  void a_quotation_mark_that_never_closes_is_named_with_its_row() {
    String content = "a,b\n1,2\n3,\"four\n5,6\n" + "7,8\n".repeat(500_000);

    Refusal refusal = shelf.refusal("x.csv", content);

    assertEquals("files.open-quote", refusal.code());
    assertEquals("Row 3, column 2: a quotation mark opens and never closes.", refusal.fact());
  }

  @Test
  void text_behind_a_closing_quotation_mark_is_refused_before_rows_run_together() {
    String content = "a,b\n\"one \"two\" three\",4\n";

    Refusal refusal = shelf.refusal("x.csv", content);

    assertEquals("files.stray-quote", refusal.code());
    assertEquals(
        "Row 2, column 1: text follows the closing quotation mark of a cell.", refusal.fact());
  }

  @Test
  void more_columns_than_a_spreadsheet_has_are_refused() {
    String content = "a,b\n" + ",".repeat(16_384) + "\n";

    Refusal refusal = shelf.refusal("x.csv", content);

    assertEquals("files.too-many-columns", refusal.code());
    assertEquals("Row 2 has more than 16,384 columns.", refusal.fact());
  }

  @Test
  void a_row_that_would_fill_the_memory_is_refused() {
    String content = "a,b\n" + ("z".repeat(50_000) + ",").repeat(100) + "\n";

    Refusal refusal = shelf.refusal("x.csv", content);

    assertEquals("files.too-large-row", refusal.code());
    assertEquals("Row 2 holds more than 4,000,000 characters.", refusal.fact());
  }

  @Test
  void documents_and_pictures_are_refused_by_what_they_are() {
    assertEquals("This is a PDF document, not a table.", fact("%PDF-1.7\n"));
    assertEquals("This is a web page, not a table.", fact("\n<!DOCTYPE html><table>"));
    assertEquals("This is a formatted text (.rtf), not a table.", fact("{\\rtf1 x}"));
    assertEquals("This is a picture, not a table.", fact("GIF89a"));
    assertEquals("This is a packed file, not a table.", fact("Rar!\u001A\u0007"));
  }

  @Test
  void a_file_that_is_not_there_is_refused_by_the_name_its_owner_gave_it() {
    Path nowhere = folder.resolve("upload-17");

    Refusal refusal =
        assertThrows(UnreadableFile.class, () -> new FileTables().read(nowhere, "schools.csv"))
            .refusal();

    assertEquals("files.missing", refusal.code());
    assertEquals("There is no file schools.csv that can be read.", refusal.fact());
  }

  private String fact(String content) {
    Refusal refusal = shelf.refusal("x.csv", content);
    assertEquals("files.not-a-table", refusal.code());
    return refusal.fact();
  }

  private static byte[] bytes(String before, int odd, String after) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    out.write(odd);
    out.writeBytes(after.getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }
}
