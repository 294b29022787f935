package org.tuttihub.domain.objectives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.tuttihub.domain.objectives.Promises.TODAY;
import static org.tuttihub.domain.objectives.Promises.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.domain.objectives.Measure.Direction;

class MeasureTest {

  @ParameterizedTest
  @CsvSource({
    "UP, 10, 10, true",
    "UP, 10, 9.99, false",
    "UP, 10, 10.00, true",
    "DOWN, 10, 10, true",
    "DOWN, 10, 10.01, false",
    "DOWN, -2.5, -3, true",
    "UP, 1, 0, false"
  })
  void a_target_is_met_when_it_is_reached(
      Direction better, String target, String found, boolean met) {
    Measure measure = measure(better, target).read(reading(1, TODAY, found));

    assertEquals(met, measure.isMet());
  }

  @Test
  void without_a_reading_no_target_is_met() {
    assertFalse(measure(Direction.UP, "-1").isMet());
    assertEquals(Optional.empty(), measure(Direction.UP, "1").latest());
  }

  @Test
  void the_latest_reading_by_date_speaks_whenever_it_came_in() {
    Measure measure =
        measure(Direction.UP, "10")
            .read(reading(1, TODAY, "12"))
            .read(reading(2, TODAY.minusDays(30), "3"));

    assertEquals(Optional.of(reading(1, TODAY, "12")), measure.latest());
    assertEquals(2, measure.readings().size());
  }

  @Test
  void of_two_readings_of_one_day_the_later_entry_corrects_the_earlier() {
    Measure measure =
        measure(Direction.UP, "10").read(reading(1, TODAY, "12")).read(reading(2, TODAY, "9"));

    assertEquals(Optional.of(reading(2, TODAY, "9")), measure.latest());
    assertFalse(measure.isMet());
  }

  private static Measure measure(Direction better, String target) {
    return new Measure(
        Promises.id(3),
        "Districts",
        Measure.Kind.MEASURED,
        Measure.Unit.COUNT,
        Optional.empty(),
        new BigDecimal(target),
        better,
        List.of());
  }
}
