package org.tuttihub.domain.commissioning.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;

/**
 * What a commissioning policy is told of a project's money. The grant and what others bear add up
 * to the cost.
 *
 * @param on the day asked about
 * @param cost what delivery costs in all
 * @param grant what of it the hub's grant bears
 * @param others what others bear
 * @param types what sort of partner delivers it; none where that is not known yet
 * @param facts what the policy wants to know of the project
 */
public record CommissioningFacts(
    PolicyRef policy,
    LocalDate on,
    Stage stage,
    Money cost,
    Money grant,
    List<OtherIncome> others,
    List<PartnerType> types,
    Settings settings,
    Facts facts) {
  public CommissioningFacts {
    others = List.copyOf(others);
    types = types.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(types));
    if (cost.isNegative() || grant.isNegative()) {
      throw new BadValue("Neither cost nor grant is negative.");
    }
    Money all = grant.plus(Money.sum(others.stream().map(OtherIncome::amount).toList()));
    if (!all.equals(cost)) {
      throw new BadValue("The grant and what others bear are " + all + ", and not " + cost + ".");
    }
  }

  /** What others bear that is as asked. */
  public Money borne(Predicate<OtherIncome> asked) {
    return Money.sum(others.stream().filter(asked).map(OtherIncome::amount).toList());
  }

  /** What others bear in money and in kind. */
  public Money borne() {
    return borne(_ -> true);
  }
}
