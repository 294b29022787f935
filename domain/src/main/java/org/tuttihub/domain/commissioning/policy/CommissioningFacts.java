package org.tuttihub.domain.commissioning.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.policy.Unanswerable;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Percent;

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

  /** A share of the cost; a part of a penny is a whole one. */
  public Money share(Percent percent) {
    return new Money(
        percent
            .hundredths()
            .multiply(BigDecimal.valueOf(cost.pence()))
            .movePointLeft(2)
            .setScale(0, RoundingMode.CEILING)
            .longValueExact());
  }

  /**
   * The criteria that a hub has set in a table with the columns {@code code}, {@code title}, {@code
   * weight} and {@code most}; refuses the question ({@code policy.wrong-setting}) where they do not
   * make a score.
   */
  public List<Criterion> criteria(String table) {
    try {
      List<Criterion> criteria =
          settings.table(table).stream()
              .map(
                  row ->
                      new Criterion(
                          row.text("code"),
                          row.text("title"),
                          row.whole("weight"),
                          row.whole("most")))
              .toList();
      Criterion.refuseUnlessWhole(criteria);
      return criteria;
    } catch (BadValue bad) {
      throw new Unanswerable(
          Refusal.rule(
              "policy.wrong-setting",
              "The table " + table + " makes no score: " + bad.sentence(),
              "Correct it: settings set."));
    }
  }

  /** What others bear in money and in kind. */
  public Money borne() {
    return borne(_ -> true);
  }
}
