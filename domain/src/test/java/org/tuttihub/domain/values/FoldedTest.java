package org.tuttihub.domain.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      delimiter = '|',
      value = {
        "Ynys Môn|ynys mon",
        "ÉCOLE|ecole",
        "  King’s   Langley\t|kings langley",
        "King''s Langley|kings langley",
        "St. Mary's|st. marys",
        "ﬁnance|finance",
        "Ⅳ|iv",
        "O\u0301 Briain|o briain",
        "İstanbul|istanbul",
        "a\u00A0b|a b"
      })
  void names_that_a_reader_takes_for_the_same_have_the_same_key(String text, String key) {
    assertEquals(key, Folded.of(text));
  }

  @Test
  void nothing_stays_nothing() {
    assertEquals("", Folded.of(""));
    assertEquals("", Folded.of(" \t\n"));
  }

  @Test
  void folding_what_is_folded_changes_nothing() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      String once = Folded.of("a" + Character.toString(codePoint) + "b");

      assertEquals(once, Folded.of(once), Integer.toHexString(codePoint));
    }
  }
}
