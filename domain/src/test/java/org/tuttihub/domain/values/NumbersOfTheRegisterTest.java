package org.tuttihub.domain.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersOfTheRegisterTest {

  @Test
  void numbers_are_kept_as_text_without_space_around_them() {
    assertEquals("117283", Urn.of(" 117283 ").toString());
    assertEquals("10079555", Ukprn.of("10079555").toString());
    assertEquals("001", LaCode.of("001").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "11728", "1172834", "11728a", "-17283", "１１７２８３", "117 283"})
  void a_urn_has_six_digits(String text) {
    BadValue bad = assertThrows(BadValue.class, () -> Urn.of(text));

    assertTrue(bad.sentence().contains("six digits"), bad.sentence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1007955", "20079555", "100795555"})
  void a_ukprn_has_eight_digits_and_begins_with_one(String text) {
    assertThrows(BadValue.class, () -> Ukprn.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "91", "9190", "E10"})
  void an_authority_has_three_digits(String text) {
    assertThrows(BadValue.class, () -> LaCode.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "wd48dq, WD4 8DQ",
    "WD4 8DQ, WD4 8DQ",
    " w 1a 1 aa , W1A 1AA",
    "ec1a1bb, EC1A 1BB",
    "m11ae, M1 1AE",
    "gir0aa, GIR 0AA"
  })
  void a_postcode_has_one_space_before_its_last_three(String text, String postcode) {
    assertEquals(postcode, Postcode.of(text).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "W", "WD4", "1WD 8DQ", "WD4 DQ8", "WD444 8DQ", "Somewhere"})
  void what_is_no_postcode_is_refused(String text) {
    assertThrows(BadValue.class, () -> Postcode.of(text));
  }

  @Test
  void numbers_are_in_order() {
    assertTrue(Urn.of("100000").compareTo(Urn.of("100001")) < 0);
    assertTrue(LaCode.of("201").compareTo(LaCode.of("919")) < 0);
    assertTrue(Ukprn.of("10000001").compareTo(Ukprn.of("10000000")) > 0);
  }
}
