package org.tuttihub.domain.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

  /** Each can break a screen, a file or a reader's trust. */
  @ParameterizedTest
  @CsvSource({
    "NUL, 0000",
    "bell, 0007",
    "backspace, 0008",
    "vertical tab, 000B",
    "form feed, 000C",
    "shift out, 000E",
    "escape, 001B",
    "file separator, 001C",
    "delete, 007F",
    "padding, 0080",
    "next line, 0085",
    "device control string, 0090",
    "control sequence introducer, 009B",
    "string terminator, 009C",
    "operating system command, 009D",
    "Arabic letter mark, 061C",
    "Mongolian vowel separator, 180E",
    "zero width space, 200B",
    "left-to-right mark, 200E",
    "right-to-left mark, 200F",
    "line separator, 2028",
    "paragraph separator, 2029",
    "left-to-right embedding, 202A",
    "right-to-left override, 202E",
    "word joiner, 2060",
    "right-to-left isolate, 2067",
    "byte order mark, FEFF",
    "interlinear annotation, FFF9",
    "noncharacter of Arabic, FDD0",
    "noncharacter, FFFE",
    "noncharacter, FFFF",
    "lone high surrogate, D800",
    "lone low surrogate, DFFF",
    "language tag, E0001",
    "noncharacter of the last plane, 10FFFF"
  })
  void a_poisonous_character_is_refused_by_its_name_and_place(String name, String hex) {
    int codePoint = Integer.parseInt(hex, 16);
    String text = "Aß𝄞" + Character.toString(codePoint) + "z";

    BadValue bad = assertThrows(BadValue.class, () -> CleanText.of(text), name);

    assertTrue(bad.sentence().startsWith("Character 4 is U+" + hex + ","), bad.sentence());
    assertEquals("Aß𝄞\uFFFDz", CleanText.defused(text));
  }

  @Test
  void surrogates_in_the_wrong_order_are_lone_ones() {
    assertThrows(BadValue.class, () -> CleanText.of("\uDC00\uD800"));
    assertEquals("\uFFFD\uFFFD", CleanText.defused("\uDC00\uD800"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Plain.",
        "A tab\tand\na line",
        "Łódź, Ynys Môn, Ó Briain, Ōtautahi",
        "𝄞 music and 👩‍👧 family and 🎻",
        "السلام עברית 日本語",
        "soft\u00ADhyphen, می\u200Cخواهم",
        " spaces stay "
      })
  void harmless_text_stays_as_it_is(String text) {
    assertEquals(text, CleanText.of(text));
    assertEquals(text, CleanText.defused(text));
  }

  @Test
  void letters_with_marks_become_one_character() {
    assertEquals("Ó", CleanText.of("O\u0301"));
  }

  @Test
  void line_ends_of_every_kind_become_newlines() {
    assertEquals("a\nb\nc\n\nd", CleanText.of("a\r\nb\rc\n\rd"));
  }

  @Test
  void a_line_has_no_space_around_it_and_is_one_line() {
    assertEquals("a b", CleanText.line("  a b\n"));
    assertThrows(BadValue.class, () -> CleanText.line("a\nb"));
    assertThrows(BadValue.class, () -> CleanText.line("a\tb"));
  }

  @Test
  void nothing_harmless_becomes_harmful_when_it_is_normalised() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      if (CleanText.isHarmless(codePoint)) {
        String normal = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFC);

        assertTrue(
            normal.codePoints().allMatch(CleanText::isHarmless), Integer.toHexString(codePoint));
      }
    }
  }

  @Test
  void no_control_character_but_tab_and_newline_is_harmless() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      if (Character.isISOControl(codePoint) && codePoint != '\t' && codePoint != '\n') {
        assertFalse(CleanText.isHarmless(codePoint), Integer.toHexString(codePoint));
      }
    }
  }

  @Test
  void the_sentence_about_a_bad_value_never_carries_its_poison() {
    assertEquals("\"a\uFFFD[2J b\"", BadValue.shown("a\u001B[2J\nb"));
    assertEquals("\"" + "x".repeat(40) + "…\"", BadValue.shown("x".repeat(41)));
  }
}
