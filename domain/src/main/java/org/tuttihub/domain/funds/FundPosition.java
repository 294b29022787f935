package org.tuttihub.domain.funds;

import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Money;

/**
 * How a fund stands: what came in, what went out.
 *
 * @param granted what its grants have confirmed
 * @param received its income
 * @param committed what is promised and not spent yet
 * @param spent what was spent
 */
public record FundPosition(Money granted, Money received, Money committed, Money spent) {
  public static final FundPosition NOTHING =
      new FundPosition(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

  public Money in() {
    return granted.plus(received);
  }

  public Money out() {
    return committed.plus(spent);
  }

  /** What may still be committed. */
  public Money left() {
    return in().minus(out());
  }

  /** Refuses a position below zero ({@code funds.overdrawn}). */
  public Outcome<FundPosition> covered(Fund fund) {
    return left().isNegative()
        ? Outcome.refused(overdrawn(fund.name() + " " + fund.year(), this))
        : Outcome.done(this);
  }

  private static Refusal overdrawn(String fund, FundPosition now) {
    return Refusal.rule(
        "funds.overdrawn",
        fund
            + " would be "
            + Money.ZERO.minus(now.left())
            + " short: "
            + now.in()
            + " came in, "
            + now.committed
            + " would be committed and "
            + now.spent
            + " spent.",
        "Release a commitment, confirm more of its grant, or take another fund.");
  }
}
