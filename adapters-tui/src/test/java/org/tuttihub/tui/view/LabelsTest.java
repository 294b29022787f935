package org.tuttihub.tui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
  @ParameterizedTest
  @CsvSource({
    "next_review, Next review",
    "fsm_percent, FSM percent",
    "la_code, LA code",
    "ukprn, UKPRN",
    "price_pence, Price",
    "flat, Flat"
  })
  void a_name_is_written_as_people_write_it(String field, String label) {
    assertEquals(label, Labels.of(field));
  }
}
