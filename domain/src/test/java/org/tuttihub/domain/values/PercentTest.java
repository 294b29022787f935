package org.tuttihub.domain.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {

  @ParameterizedTest
  @CsvSource({"20, 20%", "12.50, 12.5%", "0, 0%", "100%, 100%", "33.3333 %, 33.3333%"})
  void shares_are_read_with_and_without_their_sign(String text, String shown) {
    assertEquals(shown, Percent.of(text).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "-5", "1.23456", "12,5", "ten", "20%%", "1e2"})
  void what_is_no_share_is_refused(String text) {
    assertThrows(BadValue.class, () -> Percent.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "20, 57200, 11440",
    "30, 57200, 17160",
    "25, 16001, 4000",
    "25, 16002, 4001",
    "50, 1, 1",
    "0, 999, 0",
    "100, 999, 999"
  })
  void a_share_of_an_amount_is_rounded_half_a_penny_up(String share, long pence, long expected) {
    assertEquals(new Money(expected), Percent.of(share).of(new Money(pence)));
  }

  @Test
  void equal_shares_are_equal_however_they_were_written() {
    assertEquals(Percent.of("50"), Percent.of("50.00%"));
    assertEquals(Percent.of(50), Percent.of("50.0"));
  }

  @Test
  void a_share_and_what_it_leaves_are_the_whole() {
    long seed = 20261122;
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      Money whole = new Money(random.nextLong(0, 99_999_999));
      Money share = Percent.of(random.nextInt(0, 101)).of(whole);

      assertTrue(share.compareTo(whole) <= 0, "seed " + seed + ", step " + i);
      assertEquals(whole, Money.sum(List.of(share, whole.minus(share))));
    }
  }
}
