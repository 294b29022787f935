package org.tuttihub.domain.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
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
}
