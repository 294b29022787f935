package org.tuttihub.domain.workforce;

import java.math.BigDecimal;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;

/**
 * How many hours at external events count for somebody in an academic year. What was booked counts
 * until it is cancelled or missed. What they attended is a fact: it is recorded even where it goes
 * beyond; what goes beyond is not booked.
 *
 * @param most by the hub's policy; absent where it has no such rule
 * @param used what is booked, attended or watched, other events alone
 */
public record CpdAllowance(Optional<BigDecimal> most, BigDecimal used) {

  /** What is left; absent where there is no rule, never below nothing. */
  public Optional<BigDecimal> left() {
    return most.map(m -> m.subtract(used).max(BigDecimal.ZERO));
  }

  /** Refuses ({@code workforce.cpd-external}) an external event beyond what is left. */
  public Outcome<CpdEvent> allows(CpdEvent event, Identity who) {
    if (!event.external() || left().filter(l -> event.hours().compareTo(l) > 0).isEmpty()) {
      return Outcome.done(event);
    }
    return No.rule(
        "workforce.cpd-external",
        "%s has %s of %s external hours in %s; %s is %s."
            .formatted(
                who,
                used.toPlainString(),
                most.orElseThrow().toPlainString(),
                event.year(),
                event.identity(),
                hours(event.hours())),
        "Choose an event that is not external, or have the cap changed in the policy of"
            + " clearance.");
  }

  private static String hours(BigDecimal hours) {
    return hours.toPlainString() + (hours.compareTo(BigDecimal.ONE) == 0 ? " hour" : " hours");
  }
}
