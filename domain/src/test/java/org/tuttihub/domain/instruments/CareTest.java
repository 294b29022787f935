package org.tuttihub.domain.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

class CareTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  @Test
  void a_repair_ends_once_and_not_before_it_began() {
    Repair open = new Repair.Open(facts());

    Repair over =
        ((Outcome.Done<Repair>)
                open.end(Repair.Result.MENDED, Optional.of(Money.of("30")), DAY.plusDays(12)))
            .value();
    assertEquals(Repair.State.MENDED, over.state());
    assertEquals(Optional.of(Money.of("30")), over.facts().cost());
    assertEquals(12, over.facts().daysAway(over.ended().orElseThrow()));
    assertTrue(
        over.end(Repair.Result.LOST, Optional.empty(), DAY.plusDays(13))
            instanceof Outcome.Refused);
    assertTrue(
        open.end(Repair.Result.MENDED, Optional.empty(), DAY.minusDays(1))
            instanceof Outcome.Refused);
  }

  @Test
  void maintenance_is_due_so_many_months_after_it_was_last_done_also_at_the_end_of_february() {
    Schedule monthly = schedule(1);

    assertEquals(DAY, monthly.due(Optional.empty()));
    assertEquals(LocalDate.of(2026, 2, 28), monthly.due(Optional.of(DAY)));
    assertEquals(LocalDate.of(2046, 1, 31), schedule(240).due(Optional.of(DAY)));
  }

  @Test
  void maintenance_that_is_stopped_is_not_done_and_not_stopped_again() {
    Schedule stopped = ((Outcome.Done<Schedule>) schedule(12).stop(DAY)).value();

    assertTrue(stopped.stop(DAY) instanceof Outcome.Refused);
    assertTrue(schedule(0).checked() instanceof Outcome.Refused);
    assertTrue(schedule(241).checked() instanceof Outcome.Refused);
    assertTrue(schedule(240).checked() instanceof Outcome.Done);
  }

  private static Schedule schedule(int months) {
    return new Schedule(
        new Identity(new UUID(0, 3), "MNT-1"),
        Optional.of(new UUID(0, 1)),
        Optional.empty(),
        "Strings",
        months,
        DAY,
        Optional.empty());
  }

  private static RepairFacts facts() {
    return new RepairFacts(
        new Identity(new UUID(0, 2), "REP-1"),
        new UUID(0, 1),
        FaultKind.BODY,
        "A crack",
        "A workshop",
        DAY,
        DAY,
        Optional.empty(),
        Optional.empty());
  }
}
