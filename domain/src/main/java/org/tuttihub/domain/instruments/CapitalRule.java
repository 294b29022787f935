package org.tuttihub.domain.instruments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/**
 * What the accounting policy of the body that holds the grant treats as capital, from a day on. The
 * hub writes it down; nothing is presumed where it has not.
 *
 * @param from the first day of purchases for which it holds, until the next one
 * @param threshold what costs less is not capital; absent where there is no such amount
 * @param leastYears what lasts less is not capital; absent where there is no such number
 * @param source where it stands
 */
public record CapitalRule(
    Identity identity,
    LocalDate from,
    Optional<Money> threshold,
    Optional<Integer> leastYears,
    String source) {

  /** How a purchase is to be treated. */
  public enum Treatment {
    CAPITAL,
    BELOW_THRESHOLD,
    TOO_SHORT_LIVED,
    PRICE_UNKNOWN,
    LIFE_UNKNOWN,
    /** No rule holds on the day of the purchase, or its day is not known. */
    NO_RULE
  }

  /** Refuses one that says nothing, and amounts out of range. */
  public Outcome<CapitalRule> checked() {
    List<Fault> faults = new ArrayList<>();
    if (threshold.isEmpty() && leastYears.isEmpty()) {
      faults.add(new Fault("threshold_pence", "Give a threshold, a least useful life, or both."));
    }
    if (threshold.filter(Money::isNegative).isPresent()) {
      faults.add(new Fault("threshold_pence", "It is nothing or more."));
    }
    if (leastYears.filter(years -> years < 1 || years > 100).isPresent()) {
      faults.add(new Fault("least_years", "It is from 1 to 100 years."));
    }
    if (source.isBlank()) {
      faults.add(new Fault("source", "Say where it stands: which policy, which condition."));
    }
    return faults.isEmpty()
        ? Outcome.done(this)
        : Outcome.refused(
            Refusal.rule(
                "instruments.capital-rule",
                "The rule cannot be written like that.",
                "Correct what is named.",
                faults));
  }

  /** The rule that holds for purchases of a day. */
  public static Optional<CapitalRule> on(List<CapitalRule> all, Optional<LocalDate> day) {
    return day.flatMap(
        d ->
            all.stream()
                .filter(rule -> !rule.from().isAfter(d))
                .max(Comparator.comparing(CapitalRule::from)));
  }

  /** How a purchase is treated by the rule of its day. */
  public static Treatment of(Purchase bought, Optional<Integer> years, List<CapitalRule> all) {
    Optional<CapitalRule> rule = on(all, bought.on());
    if (rule.isEmpty()) {
      return Treatment.NO_RULE;
    }
    Optional<Money> least = rule.get().threshold();
    if (least.isPresent() && bought.price().isEmpty()) {
      return Treatment.PRICE_UNKNOWN;
    }
    if (least.isPresent() && bought.price().get().compareTo(least.get()) < 0) {
      return Treatment.BELOW_THRESHOLD;
    }
    Optional<Integer> life = rule.get().leastYears();
    if (life.isPresent() && years.isEmpty()) {
      return Treatment.LIFE_UNKNOWN;
    }
    return life.isPresent() && years.get() < life.get()
        ? Treatment.TOO_SHORT_LIVED
        : Treatment.CAPITAL;
  }
}
