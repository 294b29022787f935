package org.tuttihub.application.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @CsvSource({
    "23/11/2026, 2026-11-23",
    "' 1/9/2026 ', 2026-09-01",
    "1.9.2026, 2026-09-01",
    "1/9/26, 2026-09-01",
    "03/04/26, 2026-04-03",
    "23-11-26, 2026-11-23",
    "2026-11-23, 2026-11-23",
    "2026/9/1, 2026-09-01",
    "23 Nov 2026, 2026-11-23",
    "23nov26, 2026-11-23",
    "23rd November 2026, 2026-11-23",
    "Mon 23 Nov 2026, 2026-11-23",
    "'Monday, 23 November, 2026', 2026-11-23",
    "1 sept 2027, 2027-09-01",
    "29 Feb 2028, 2028-02-29",
    "today, 2026-11-24",
    "Tomorrow, 2026-11-25",
    "yesterday, 2026-11-23",
    "+21, 2026-12-15",
    "+0, 2026-11-24",
    "-7, 2026-11-17"
  })
  void a_day_is_read_as_people_type_it(String typed, LocalDate meant) {
    assertEquals(Optional.of(meant), TypedDay.of(typed, TODAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "31/02/2026",
        "29 Feb 2027",
        "11/23/2026",
        "23/11",
        "23 Nov",
        "23 No 2026",
        "23 Movember 2026",
        "+",
        "+21d",
        "12345",
        "23/11/026"
      })
  void what_may_mean_something_else_is_no_day(String typed) {
    assertEquals(Optional.empty(), TypedDay.of(typed, TODAY));
  }

  @Test
  void a_day_is_shown_with_its_day_of_the_week() {
    assertEquals("Tue 24 Nov 2026", TypedDay.words(TODAY));
  }
}
