package org.tuttihub.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.tables.TableFormat;
import org.tuttihub.application.tables.UnwritableTable;

class WorkbookLimitsTest {

  @Test
  void a_text_longer_than_a_cell_of_a_workbook_is_refused_with_its_cell() {
    List<List<String>> table = List.of(List.of("a"), List.of("b", "c".repeat(32_768)));

    UnwritableTable refused =
        assertThrows(UnwritableTable.class, () -> Shelf.write(TableFormat.XLSX, table));

    assertEquals(
        "Cell B2 has 32,768 characters; a workbook holds at most 32,767 in a cell. Export the table"
            + " as .csv or .tsv.",
        refused.getMessage());
  }

  @Test
  void more_columns_than_a_workbook_has_are_refused() {
    List<List<String>> table = List.of(Collections.nCopies(16_385, "a"));

    UnwritableTable refused =
        assertThrows(UnwritableTable.class, () -> Shelf.write(TableFormat.XLSX, table));

    assertEquals("files.too-large-for-format", refused.refusal().code());
  }
}
