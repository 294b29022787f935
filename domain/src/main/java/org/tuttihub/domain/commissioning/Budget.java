package org.tuttihub.domain.commissioning;

import java.util.ArrayList;
import java.util.List;
import org.tuttihub.domain.commissioning.policy.OtherIncome;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Money;

/**
 * What something costs and who bears it: the hub's grant and others. The two sides add up to the
 * penny, or it is not complete.
 *
 * @param costs line by line
 * @param grant what of it the hub is asked for, or bore
 * @param income what others bear, line by line
 */
public record Budget(List<Cost> costs, Money grant, List<Income> income) {

  /** A line of what it costs. */
  public record Cost(String what, Money amount) {}

  /**
   * What somebody else bears.
   *
   * @param inKind whether in kind: rooms, time, instruments
   * @param confirmed whether it is certain
   */
  public record Income(String source, Money amount, boolean inKind, boolean confirmed) {}

  public Budget {
    costs = List.copyOf(costs);
    income = List.copyOf(income);
  }

  /** What it costs in all. */
  public Money cost() {
    return Money.sum(costs.stream().map(Cost::amount).toList());
  }

  /** What others bear in all, in money and in kind. */
  public Money elsewhere() {
    return Money.sum(income.stream().map(Income::amount).toList());
  }

  public boolean addsUp() {
    return cost().equals(grant.plus(elsewhere()));
  }

  /** What others bear, as policies are told. */
  public List<OtherIncome> others() {
    return income.stream().map(i -> new OtherIncome(i.source(), i.amount(), i.inKind())).toList();
  }

  /** What is wrong with it; nothing when it is complete. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (costs.isEmpty()) {
      faults.add(new Fault("costs", "Say line by line what it costs."));
    }
    if (costs.stream().anyMatch(c -> !isSome(c.amount()))
        || income.stream().anyMatch(i -> !isSome(i.amount()))
        || grant.isNegative()) {
      faults.add(new Fault("costs", "Every line is more than nothing."));
    }
    if (!addsUp()) {
      faults.add(
          new Fault(
              "costs",
              "It costs "
                  + cost()
                  + "; the grant of "
                  + grant
                  + " and "
                  + elsewhere()
                  + " from elsewhere come to "
                  + grant.plus(elsewhere())
                  + ": make both sides equal."));
    }
    return faults;
  }

  private static boolean isSome(Money amount) {
    return amount.compareTo(Money.ZERO) > 0;
  }
}
