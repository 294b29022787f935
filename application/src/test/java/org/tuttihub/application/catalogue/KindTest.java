package org.tuttihub.application.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuttihub.domain.objectives.Measure;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Postcode;
import org.tuttihub.domain.values.Ukprn;
import org.tuttihub.domain.values.Urn;

class KindTest {

  static Stream<Class<?>> types() {
    return Stream.of(
        String.class,
        Integer.class,
        int.class,
        Long.class,
        long.class,
        BigDecimal.class,
        Boolean.class,
        boolean.class,
        LocalDate.class,
        Instant.class,
        UUID.class,
        AcademicYear.class,
        Money.class,
        Key.class,
        Urn.class,
        Ukprn.class,
        LaCode.class,
        Postcode.class,
        Measure.Unit.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void an_example_is_read_and_shown_as_it_was_written(Class<?> type) {
    Kind kind = Kind.of(type);

    assertEquals(kind.example(), kind.show().apply(kind.read().apply(kind.example())));
    assertEquals(Optional.empty(), kind.fault(kind.example()));
    assertTrue(Kind.isKnown(type));
  }

  @ParameterizedTest
  @CsvSource({
    "java.lang.Integer, 1.5",
    "java.lang.Integer, 2147483648",
    "java.lang.Long, 9999999999999999999",
    "java.lang.Long, ''",
    "java.math.BigDecimal, 1e9",
    "java.math.BigDecimal, '1,5'",
    "java.math.BigDecimal, 0.1234567",
    "java.lang.Boolean, perhaps",
    "java.time.LocalDate, 2026-02-30",
    "java.time.LocalDate, 22/11/2026",
    "java.time.LocalDate, +12026-01-01",
    "java.time.Instant, 2026-11-22",
    "java.time.Instant, +100000-01-01T00:00:00Z",
    "java.util.UUID, 1-2-3-4-5",
    "org.tuttihub.domain.values.Money, 12.50",
    "org.tuttihub.domain.values.Urn, 12",
    "java.lang.String, 'a\u001Bb'"
  })
  void what_cannot_be_read_says_so_in_a_sentence(String type, String text) throws Exception {
    Kind kind = Kind.of(Class.forName(type));

    String fault = kind.fault(text).orElseThrow();

    assertTrue(fault.endsWith("."), fault);
    assertThrows(BadValue.class, () -> kind.read().apply(text));
  }

  @Test
  void the_largest_and_the_smallest_whole_numbers_are_read() {
    assertEquals(Integer.MIN_VALUE, Kind.of(int.class).read().apply("-2147483648"));
    assertEquals(Integer.MAX_VALUE, Kind.of(int.class).read().apply(" 2147483647 "));
  }

  @Test
  void money_is_pence_at_every_door() {
    assertEquals(new Money(1250), Kind.of(Money.class).read().apply("1250"));
    assertEquals("1250", Kind.of(Money.class).show().apply(new Money(1250)));
  }

  @Test
  void a_choice_is_written_in_lower_case_with_hyphens() {
    Kind kind = Kind.of(Measure.Unit.class);

    assertEquals(
        List.of("count", "percent", "percent-points", "money", "yes-no", "milestone"),
        kind.choices());
    for (String text : List.of("percent-points", "PERCENT_POINTS", " Percent-Points ")) {
      assertEquals(Measure.Unit.PERCENT_POINTS, kind.read().apply(text));
    }
  }

  @Test
  void what_is_no_single_value_is_no_kind() {
    assertFalse(Kind.isKnown(List.class));
    assertThrows(IllegalArgumentException.class, () -> Kind.of(Object.class));
  }
}
