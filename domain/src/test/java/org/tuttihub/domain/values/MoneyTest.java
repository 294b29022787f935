package org.tuttihub.domain.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "1234.50|123450",
        "£1,234.50|123450",
        "1234.5|123450",
        "7|700",
        "-3.05|-305",
        "-£3.05|-305",
        "£-3.05|-305",
        "1,672,854|167285400",
        "999999999999999|99999999999999900"
      })
  void amounts_are_read_as_people_write_them(String text, long pence) {
    assertEquals(new Money(pence), Money.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "£",
        "-",
        "--5",
        "-£-5",
        "1.234",
        "12,50",
        "1,23,456",
        "1,,2",
        ",5",
        "1e3",
        "1.",
        ".5",
        "12 50",
        "9999999999999999",
        "NaN",
        "١٢"
      })
  void what_is_no_amount_is_refused_and_never_guessed(String text) {
    assertThrows(BadValue.class, () -> Money.of(text));
  }

  @Test
  void it_is_shown_in_pounds_and_pence() {
    assertEquals("£1,234.50", new Money(123450).toString());
    assertEquals("£0.05", new Money(5).toString());
    assertEquals("-£3.05", new Money(-305).toString());
    assertEquals("-£92,233,720,368,547,758.08", new Money(Long.MIN_VALUE).toString());
  }

  @Test
  void sums_are_exact_and_never_wrap_around() {
    assertEquals(new Money(30), new Money(10).plus(new Money(20)));
    assertEquals(new Money(-10), new Money(10).minus(new Money(20)));
    assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).plus(new Money(1)));
    assertThrows(ArithmeticException.class, () -> new Money(Long.MIN_VALUE).minus(new Money(1)));
  }

  @Test
  void what_is_shown_is_read_back() {
    long seed = 20261122;
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      Money money = new Money(random.nextLong(-99_999_999_999_999L, 99_999_999_999_999L));

      assertEquals(money, Money.of(money.toString()), "seed " + seed + ", step " + i);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "5720, 0.2, 1144",
    "5, 0.5, 3",
    "15, 0.1, 2",
    "14, 0.1, 1",
    "-5, 0.5, -3",
    "100, 1.5, 150"
  })
  void parts_of_an_amount_are_rounded_half_a_penny_up(long pence, BigDecimal count, long expected) {
    assertEquals(new Money(expected), new Money(pence).times(count));
  }

  @Test
  void so_many_of_an_amount_are_exact_and_never_wrap_around() {
    assertEquals(new Money(57200), new Money(5200).times(11));
    assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).times(2));
    assertThrows(
        ArithmeticException.class, () -> new Money(Long.MAX_VALUE).times(new BigDecimal("1.5")));
  }

  @Test
  void pence_that_are_left_go_to_who_lost_most_and_among_equals_to_the_first() {
    assertEquals(
        List.of(new Money(34), new Money(33), new Money(33)),
        new Money(100).split(List.of(1L, 1L, 1L)));
    assertEquals(List.of(new Money(0), new Money(1)), new Money(1).split(List.of(1L, 2L)));
    assertEquals(List.of(new Money(0), new Money(7)), new Money(7).split(List.of(0L, 5L)));
    assertEquals(
        List.of(new Money(-34), new Money(-33), new Money(-33)),
        new Money(-100).split(List.of(1L, 1L, 1L)));
  }

  @Test
  void the_parts_of_whatever_is_split_add_up_to_the_penny() {
    long seed = 20261122;
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      Money whole = new Money(random.nextLong(-9_999_999_999L, 9_999_999_999L));
      List<Long> weights =
          LongStream.generate(() -> random.nextLong(0, 1_000_000))
              .limit(random.nextInt(1, 9))
              .boxed()
              .collect(Collectors.toList());
      weights.add(1L);

      List<Money> parts = whole.split(weights);

      assertEquals(whole, Money.sum(parts), "seed " + seed + ", step " + i);
      assertEquals(weights.size(), parts.size(), "seed " + seed + ", step " + i);
    }
  }

  @Test
  void there_is_no_splitting_by_nothing() {
    Money money = new Money(100);

    assertThrows(IllegalArgumentException.class, () -> money.split(List.of(0L, 0L)));
    assertThrows(IllegalArgumentException.class, () -> money.split(List.of(2L, -1L)));
  }
}
