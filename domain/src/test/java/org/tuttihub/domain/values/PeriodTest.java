package org.tuttihub.domain.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.outcome.Outcome;

class PeriodTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
  private static final Period WEEK = new Period(DAY, Optional.of(DAY.plusDays(6)));
  private static final Period EVER = new Period(DAY, Optional.empty());

  @Test
  void a_period_holds_on_both_its_ends() {
    assertFalse(WEEK.holdsOn(DAY.minusDays(1)));
    assertTrue(WEEK.holdsOn(DAY));
    assertTrue(WEEK.holdsOn(DAY.plusDays(6)));
    assertFalse(WEEK.holdsOn(DAY.plusDays(7)));
    assertTrue(EVER.holdsOn(DAY.plusYears(99)));
  }

  @Test
  void periods_meet_when_they_share_a_day() {
    Period next = new Period(DAY.plusDays(7), Optional.empty());
    Period lastDay = new Period(DAY.plusDays(6), Optional.of(DAY.plusDays(6)));

    assertFalse(WEEK.meets(next));
    assertFalse(next.meets(WEEK));
    assertTrue(WEEK.meets(lastDay));
    assertTrue(lastDay.meets(WEEK));
    assertTrue(EVER.meets(next));
    assertTrue(WEEK.meets(WEEK));
  }

  @Test
  void a_period_never_ends_before_it_begins() {
    assertThrows(BadValue.class, () -> new Period(DAY, Optional.of(DAY.minusDays(1))));
    assertEquals(
        "dates.reversed",
        assertInstanceOf(Outcome.Refused.class, EVER.ending(DAY.minusDays(1))).refusal().code());
    assertEquals(new Outcome.Done<>(WEEK), EVER.ending(DAY.plusDays(6)));
    assertEquals("from 2025-09-01 to 2025-09-07", WEEK.toString());
    assertEquals("from 2025-09-01 on", EVER.toString());
  }
}
