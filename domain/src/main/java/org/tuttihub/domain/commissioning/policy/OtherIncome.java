package org.tuttihub.domain.commissioning.policy;

import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;

/**
 * What somebody other than the hub bears of a project's cost.
 *
 * @param source in words: {@code ticket sales}, {@code the county's arts fund}
 * @param inKind whether it is borne in kind: rooms, time, instruments
 */
public record OtherIncome(String source, Money amount, boolean inKind) {
  public OtherIncome {
    if (source.isBlank()) {
      throw new BadValue("Income from elsewhere names its source.");
    }
    if (amount.isNegative()) {
      throw new BadValue("Income from elsewhere is not negative: " + amount + ".");
    }
  }
}
