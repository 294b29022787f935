package org.tuttihub.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.domain.values.BadValue;

class FactTypeTest {

  @ParameterizedTest
  @CsvSource({
    "TEXT, ' oboe ', oboe",
    "WHOLE, 007, 7",
    "WHOLE, 999999, 999999",
    "NUMBER, 1.50, 1.5",
    "NUMBER, 0.000, 0",
    "NUMBER, 100, 100",
    "MONEY, '£16,190', 16190.00",
    "MONEY, 0, 0.00",
    "PERCENT, 12.50%, 12.5",
    "PERCENT, 100, 100",
    "YES_NO, Y, yes",
    "YES_NO, FALSE, no",
    "DATE, 2026-11-22, 2026-11-22"
  })
  void equal_values_are_equal_text_however_they_were_written(
      FactType type, String given, String kept) {
    assertEquals(kept, type.clean(given));
  }

  @ParameterizedTest
  @CsvSource({
    "WHOLE, 1.5",
    "WHOLE, -1",
    "WHOLE, 1000000",
    "WHOLE, ''",
    "NUMBER, -0.5",
    "NUMBER, 1e5",
    "MONEY, -0.01",
    "MONEY, 100000000.00",
    "MONEY, 1.234",
    "PERCENT, 100.5",
    "PERCENT, -1",
    "YES_NO, perhaps",
    "DATE, 22/11/2026",
    "DATE, 2026-02-30"
  })
  void what_is_not_of_the_type_is_refused_with_a_sentence(FactType type, String given) {
    BadValue bad = assertThrows(BadValue.class, () -> type.clean(given));

    assertTrue(bad.sentence().endsWith("."), bad.sentence());
  }

  @Test
  void a_text_stands_on_one_line_of_at_most_two_hundred_characters() {
    assertEquals("x".repeat(200), FactType.TEXT.clean("x".repeat(200)));
    assertThrows(BadValue.class, () -> FactType.TEXT.clean("x".repeat(201)));
    assertThrows(BadValue.class, () -> FactType.TEXT.clean("one\ntwo"));
  }

  @Test
  void every_type_is_found_by_its_word() {
    for (FactType type : FactType.values()) {
      assertEquals(Optional.of(type), FactType.of(type.word()));
    }
    assertEquals(Optional.empty(), FactType.of("YES_NO"));
    assertEquals("yes-no", FactType.YES_NO.word());
  }

  @Test
  void a_fact_keeps_to_its_choices() {
    FactSpec award = fact(FactType.TEXT, List.of("none", "half"), null, null);

    assertEquals("half", award.clean(" half "));
    BadValue bad = assertThrows(BadValue.class, () -> award.clean("all"));
    assertTrue(bad.sentence().contains("none, half"), bad.sentence());
  }

  @Test
  void a_fact_keeps_within_its_bounds() {
    FactSpec size = fact(FactType.WHOLE, List.of(), "2", "12");
    FactSpec born = fact(FactType.DATE, List.of(), "2008-09-01", null);

    assertEquals("2", size.clean("2"));
    assertEquals("12", size.clean("12"));
    assertThrows(BadValue.class, () -> size.clean("1"));
    assertThrows(BadValue.class, () -> size.clean("13"));
    assertEquals("2008-09-01", born.clean("2008-09-01"));
    assertThrows(BadValue.class, () -> born.clean("2008-08-31"));
  }

  @Test
  void numbers_amounts_and_dates_have_an_order() {
    List<FactType> ordered = Arrays.stream(FactType.values()).filter(FactType::isOrdered).toList();

    assertEquals(
        List.of(FactType.WHOLE, FactType.NUMBER, FactType.MONEY, FactType.PERCENT, FactType.DATE),
        ordered);
  }

  @Test
  void a_fact_must_be_given_unless_it_is_optional_or_falls_back() {
    assertTrue(fact(FactType.TEXT, List.of(), null, null).isRequired());
    assertFalse(
        new FactSpec(
                "n",
                FactType.WHOLE,
                FactSpec.About.ITEM,
                "?",
                List.of(),
                List.of(),
                Optional.empty(),
                true)
            .isRequired());
    assertFalse(
        new FactSpec(
                "n",
                FactType.WHOLE,
                FactSpec.About.ITEM,
                "?",
                List.of(),
                List.of(),
                Optional.of("1"),
                false)
            .isRequired());
  }

  private static FactSpec fact(FactType type, List<String> choices, String least, String most) {
    return new FactSpec(
        "fact",
        type,
        FactSpec.About.QUOTE,
        "What is it?",
        List.of(),
        choices,
        Optional.empty(),
        false,
        Optional.ofNullable(least),
        Optional.ofNullable(most),
        List.of());
  }
}
