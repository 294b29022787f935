package org.tuttihub.domain.instruments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/**
 * What is known of a repair.
 *
 * @param fault what is broken, in words
 * @param repairer to whom it was sent
 * @param reported the day on which somebody said so; not after it was sent
 * @param sent the day on which it went away
 * @param expected when it is to be back
 * @param cost what it cost; absent until the bill is there
 */
public record RepairFacts(
    Identity identity,
    UUID item,
    FaultKind kind,
    String fault,
    String repairer,
    LocalDate reported,
    LocalDate sent,
    Optional<LocalDate> expected,
    Optional<Money> cost) {

  /** Refuses days in the wrong order and amounts below zero ({@code instruments.repair}). */
  public Outcome<RepairFacts> checked() {
    List<Fault> faults = new ArrayList<>();
    if (fault.isBlank()) {
      faults.add(new Fault("why", "It says what is broken."));
    }
    if (repairer.isBlank()) {
      faults.add(new Fault("repairer", "It says who repairs it."));
    }
    if (reported.isAfter(sent)) {
      faults.add(new Fault("reported_on", "A fault is reported before it is sent to be repaired."));
    }
    if (expected.filter(day -> day.isBefore(sent)).isPresent()) {
      faults.add(new Fault("expected", "It is expected back on the day it is sent, or later."));
    }
    if (cost.filter(Money::isNegative).isPresent()) {
      faults.add(new Fault("cost_pence", "It cost nothing or more."));
    }
    return faults.isEmpty()
        ? Outcome.done(this)
        : Outcome.refused(
            Refusal.rule(
                "instruments.repair",
                "The repair cannot be written like that.",
                "Correct what is named.",
                faults));
  }

  RepairFacts costing(Optional<Money> bill) {
    return new RepairFacts(
        identity,
        item,
        kind,
        fault,
        repairer,
        reported,
        sent,
        expected,
        bill.isPresent() ? bill : cost);
  }

  /** How many days it is away until a day. */
  public long daysAway(LocalDate until) {
    return ChronoUnit.DAYS.between(sent, until);
  }
}
