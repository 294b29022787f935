package org.tuttihub.domain.programme;

import java.util.List;
import org.tuttihub.domain.charging.policy.Source;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;

/**
 * What a booking costs, as it was offered: a picture of a price, which stays as it is whatever
 * becomes of the prices. It cannot be made with parts that do not add up.
 *
 * @param charge the full price
 * @param subsidies who bears what of it, other than the school
 * @param pays what the school pays: the rest
 * @param policy who said so: {@code hertfordshire@2026.1/first-access}, or words
 */
public record Priced(Money charge, List<Subsidy> subsidies, Money pays, String policy) {

  /**
   * A part that somebody else bears.
   *
   * @param rule the rule that gives it, in words
   */
  public record Subsidy(Source from, String rule, Money amount) {

    /** Whether a fund of the hub's has to pay it. */
    public boolean isFunded() {
      return from.kind() == Source.Kind.FUND && !amount.isZero();
    }
  }

  public Priced {
    subsidies = List.copyOf(subsidies);
    Money borne = Money.sum(subsidies.stream().map(Subsidy::amount).toList());
    if (charge.isNegative()
        || pays.isNegative()
        || subsidies.stream().anyMatch(s -> s.amount().isNegative())) {
      throw new BadValue("No part of a price is below zero.");
    }
    if (!borne.plus(pays).equals(charge)) {
      throw new BadValue(
          "Of a charge of "
              + charge
              + ", "
              + borne
              + " is subsidised: that does not leave "
              + pays
              + " to pay.");
    }
  }

  /** The subsidies that the hub's funds have to pay. */
  public List<Subsidy> funded() {
    return subsidies.stream().filter(Subsidy::isFunded).toList();
  }
}
