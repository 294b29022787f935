package org.tuttihub.domain.funds;

import java.math.BigInteger;
import org.tuttihub.domain.values.Money;

/**
 * What funders look at when they judge how a hub uses its grant. These are shown and block nothing.
 * Ratios are compared by multiplying crosswise, never by dividing.
 */
public final class HubMeasures {
  private HubMeasures() {}

  /** Whether at least half of what something costs comes from elsewhere than the grant. */
  public static boolean halfFromElsewhere(Money cost, Money grant) {
    return grant.times(2).compareTo(cost) <= 0;
  }

  /** Whether the income from elsewhere is at least the grant. */
  public static boolean isMatched(Money grant, Money elsewhere) {
    return elsewhere.compareTo(grant) >= 0;
  }

  /**
   * Whether the share of the funding that is spent on access is at least the share of children who
   * are eligible for free school meals.
   *
   * @param eligible children who are, of all pupils
   */
  public static boolean accessIsFunded(Money access, Money funding, long eligible, long pupils) {
    BigInteger spent = BigInteger.valueOf(access.pence()).multiply(BigInteger.valueOf(pupils));
    BigInteger due = BigInteger.valueOf(funding.pence()).multiply(BigInteger.valueOf(eligible));
    return spent.compareTo(due) >= 0;
  }
}
