package org.tuttihub.application.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;

class ByHandTest {

  /** Something on a bill. */
  record Entry(String what, Optional<Money> price, int oftenEnough, Map<String, String> facts) {}

  @Test
  void values_stand_between_semicolons_or_on_lines_of_their_own() {
    assertEquals(
        Map.of("income", "16190", "children", "2", "why", "a = b"),
        ByHand.named(" income = 16190 ;children=2;\nwhy=a = b\n\n"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "income,\"income\" is not of the form name=value.",
        "=2,\"=2\" is not of the form name=value.",
        "a=1; a=2,\"a\" is given twice; give it once."
      })
  void what_is_no_value_with_a_name_is_refused(String text, String sentence) {
    assertEquals(sentence, assertThrows(BadValue.class, () -> ByHand.named(text)).sentence());
  }

  @Test
  void whatever_stands_in_values_they_are_read_as_they_were_written() {
    Random random = new Random(7);
    List<String> letters = List.of("a", "=", ";", "\\", "\n", " ", "é");
    for (int i = 0; i < 2_000; i++) {
      Map<String, String> named = new LinkedHashMap<>();
      for (int n = random.nextInt(3); n >= 0; n--) {
        StringBuilder value = new StringBuilder("x");
        for (int c = random.nextInt(6); c > 0; c--) {
          value.append(letters.get(random.nextInt(letters.size())));
        }
        named.put("n" + n, value.append('x').toString());
      }

      assertEquals(named, ByHand.named(ByHand.text(named)));
    }
  }

  @Test
  void a_record_has_its_named_values_under_a_prefix_and_amounts_in_pounds_or_pence() {
    Shape<Entry> shape = Shape.of(Entry.class);

    assertEquals(
        Map.of(
            "what", "harp",
            "price_pence", "1250",
            "often_enough", "2",
            "facts", Map.of("insured", "yes", "a.b", "c")),
        ByHand.fields(
            shape, "what=harp; price=12.50; often-enough=2; facts.insured=yes; facts.a.b=c"));
    assertEquals(Map.of("price_pence", "99"), ByHand.fields(shape, "price_pence=99"));
    assertEquals(
        "price: \"dear\" is not an amount. Write pounds such as 1200 or 1,200.50.",
        assertThrows(BadValue.class, () -> ByHand.fields(shape, "price=dear")).sentence());
    assertEquals(
        Map.of("what", "x", "facts", Map.of("y", "1;2")),
        ByHand.fields(
            shape,
            ByHand.text(new LinkedHashMap<>(Map.of("what", "x", "facts", Map.of("y", "1;2"))))));
  }
}
