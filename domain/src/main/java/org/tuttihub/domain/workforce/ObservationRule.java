package org.tuttihub.domain.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Identity;

/**
 * How often the hub observes, and of how few it says nothing, from a day on.
 *
 * @param from until the next one
 * @param months within how many everybody is observed again
 * @param fewest of how many different people themes are shown at least
 */
public record ObservationRule(Identity identity, LocalDate from, int months, int fewest) {
  /** What holds where the hub has written nothing down: once a year, and groups of five. */
  public static final int MONTHS = 12;

  public static final int FEWEST = 5;

  /** Fewer than these would let somebody be told from the others, whatever a hub sets. */
  private static final int NEVER_FEWER = 3;

  /** Refuses ({@code workforce.observation-rule}) numbers out of range. */
  public Outcome<ObservationRule> checked() {
    List<Fault> faults = new ArrayList<>();
    if (months < 1 || months > 60) {
      faults.add(new Fault("months", "It is from 1 to 60 months."));
    }
    if (fewest < NEVER_FEWER || fewest > 100) {
      faults.add(new Fault("fewest", "It is from " + NEVER_FEWER + " to 100 people."));
    }
    return faults.isEmpty()
        ? Outcome.done(this)
        : Outcome.refused(
            Refusal.rule(
                "workforce.observation-rule",
                "The rule cannot be written like that.",
                "Correct what is named.",
                faults));
  }

  /** The rule of a day; absent where the hub has written none. */
  public static Optional<ObservationRule> on(List<ObservationRule> all, LocalDate day) {
    return all.stream()
        .filter(rule -> !rule.from().isAfter(day))
        .max(Comparator.comparing(ObservationRule::from));
  }

  /** Within how many months everybody is observed again, by the rule of a day. */
  public static int months(List<ObservationRule> all, LocalDate day) {
    return on(all, day).map(ObservationRule::months).orElse(MONTHS);
  }

  /** Of how many different people themes are shown at least, by the rule of a day. */
  public static int fewest(List<ObservationRule> all, LocalDate day) {
    return on(all, day).map(ObservationRule::fewest).orElse(FEWEST);
  }
}
