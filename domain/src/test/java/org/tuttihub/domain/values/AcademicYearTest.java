package org.tuttihub.domain.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcademicYearTest {

  @ParameterizedTest
  @ValueSource(strings = {"2024/25", "2024-25", "2024–25", "2024/2025", " 2024 / 25 "})
  void every_usual_way_of_writing_a_year_is_read(String text) {
    assertEquals(new AcademicYear(2024), AcademicYear.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2024", "2024/26", "2024/2026", "2024/0025", "24/25", "2024/25/26", "next"})
  void what_spans_no_single_year_is_refused_by_name(String text) {
    BadValue bad = assertThrows(BadValue.class, () -> AcademicYear.of(text));

    assertTrue(bad.sentence().contains("\"" + text + "\""), bad.sentence());
    assertTrue(bad.sentence().contains("2024/25"), bad.sentence());
  }

  @ParameterizedTest
  @ValueSource(ints = {1989, 2101, -1})
  void years_out_of_all_sight_are_refused(int start) {
    assertThrows(BadValue.class, () -> new AcademicYear(start));
  }

  @Test
  void the_turn_of_a_century_is_a_year_like_any_other() {
    assertEquals(new AcademicYear(1999), AcademicYear.of("1999/00"));
    assertEquals("1999/00", new AcademicYear(1999).toString());
  }

  @Test
  void it_runs_from_the_first_of_september_to_the_last_of_august() {
    AcademicYear year = new AcademicYear(2026);

    assertEquals(LocalDate.of(2026, 9, 1), year.firstDay());
    assertEquals(LocalDate.of(2027, 8, 31), year.lastDay());
    assertTrue(year.contains(year.firstDay()));
    assertTrue(year.contains(year.lastDay()));
    assertFalse(year.contains(year.firstDay().minusDays(1)));
    assertFalse(year.contains(year.lastDay().plusDays(1)));
  }

  @Test
  void every_day_lies_in_exactly_one_year() {
    for (LocalDate day = LocalDate.of(2023, 8, 1); day.getYear() < 2026; day = day.plusDays(1)) {
      AcademicYear year = AcademicYear.containing(day);

      assertTrue(year.contains(day), day.toString());
      assertFalse(year.next().contains(day), day.toString());
    }
  }

  @Test
  void it_is_written_alike_wherever_the_program_runs() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertEquals("2024/25", new AcademicYear(2024).toString());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void years_are_in_order() {
    assertTrue(new AcademicYear(2024).compareTo(new AcademicYear(2025)) < 0);
    assertEquals(new AcademicYear(2025), new AcademicYear(2024).next());
  }
}
