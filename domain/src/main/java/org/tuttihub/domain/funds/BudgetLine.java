package org.tuttihub.domain.funds;

import java.util.List;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/**
 * What a fund's money is meant for: an amount for a strategic function, and what it is expected to
 * come to. The budget plans; it is the fund that stops spending.
 *
 * @param function the code of the strategic function that it serves
 * @param services codes of services whose subsidies it pays; may be empty
 * @param access whether it counts as spending on access for those who have least
 */
public record BudgetLine(
    Identity identity,
    UUID fund,
    String function,
    String description,
    Nature nature,
    List<String> services,
    boolean access,
    Money budget,
    Money forecast) {

  public BudgetLine {
    services = services.stream().distinct().sorted().toList();
  }

  /** Refuses a line that the fund may not pay, and an amount below zero. */
  public Outcome<BudgetLine> on(Fund of) {
    return budget.isNegative() || forecast.isNegative()
        ? Outcome.refused(
            Refusal.rule(
                "funds.negative", "A budget is not below zero.", "Give nothing, or an amount."))
        : of.mayPay(nature, function).map(_ -> this);
  }
}
