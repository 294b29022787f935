package org.tuttihub.application.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableFormatTest {

  @Test
  void the_ending_of_a_name_says_the_format() {
    assertEquals(Optional.of(TableFormat.CSV), TableFormat.ofName("edubase.all.CSV"));
    assertEquals(Optional.of(TableFormat.TSV), TableFormat.ofName("needs.tab"));
    assertEquals(Optional.of(TableFormat.XLSX), TableFormat.ofName("needs.xlsx"));
    assertEquals(Optional.empty(), TableFormat.ofName("needs.txt"));
    assertEquals(Optional.empty(), TableFormat.ofName(""));
  }
}
