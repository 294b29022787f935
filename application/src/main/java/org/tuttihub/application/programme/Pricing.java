package org.tuttihub.application.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.domain.charging.policy.Source;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.programme.BookingFacts;
import org.tuttihub.domain.programme.Priced;
import org.tuttihub.domain.programme.Priced.Subsidy;
import org.tuttihub.domain.values.Money;

/**
 * What a booking costs and who bears it, asked when it is offered. It is asked outside any unit of
 * work, so it may take its time and look for itself.
 */
public interface Pricing {

  /** The price; refuses where it cannot be told. */
  Outcome<Priced> price(Asked asked);

  /**
   * What is asked.
   *
   * @param on the day on which it is offered
   * @param facts what a policy wants to know beyond the booking, by name; never kept
   * @param given the price that somebody found by hand, where nothing else tells it
   */
  record Asked(
      BookingFacts booking, LocalDate on, Map<String, String> facts, Optional<Given> given) {}

  /**
   * A price that somebody found by hand.
   *
   * @param subsidy how much of it the fund pays
   * @param policy the rule that was gone by, in words
   */
  record Given(Money charge, Money subsidy, String fund, String policy) {

    /** Refuses a subsidy without a fund, or above the charge. */
    Outcome<Priced> priced() {
      if (charge.isNegative() || subsidy.isNegative() || subsidy.compareTo(charge) > 0) {
        return no(
            "Of a charge of " + charge + ", " + subsidy + " cannot be subsidised.",
            "subsidy_pence");
      }
      if (!subsidy.isZero() && fund.isBlank()) {
        return no("Nobody is named who pays the subsidy of " + subsidy + ".", "fund");
      }
      List<Subsidy> subsidies =
          subsidy.isZero() ? List.of() : List.of(new Subsidy(Source.fund(fund), policy, subsidy));
      return Outcome.done(new Priced(charge, subsidies, charge.minus(subsidy), policy));
    }

    private static Outcome<Priced> no(String fact, String field) {
      return Outcome.refused(
          Refusal.rule(
              "programme.price",
              fact,
              "Give the charge, and how much of it which fund pays.",
              List.of(new Fault(field, "Correct it."))));
    }
  }
}
