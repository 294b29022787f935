package org.tuttihub.domain.commissioning.policy;

import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;

/**
 * What a policy says of a project's money.
 *
 * @param needed how much must come from elsewhere at the least
 * @param counted how much of what others bear counts towards that
 * @param rule the rule, in words: {@code at least 50% from other sources}
 * @param mayOverride whether a shortfall may be let pass, with a reason and who approved it
 * @param procedure by which procurement rules the award is made, in words
 * @param bids how many bids must have been invited at the least, 1 or more
 * @param criteria what bids are scored by, in order; weights add up to 100
 * @param reviewers how many reviewers must have scored a bid at the least, 1 to 20; absent where
 *     the hub has no such rule
 */
public record CommissioningTerms(
    Money needed,
    Money counted,
    String rule,
    boolean mayOverride,
    String procedure,
    int bids,
    List<Criterion> criteria,
    Optional<Integer> reviewers) {
  public CommissioningTerms {
    criteria = List.copyOf(criteria);
    check(!needed.isNegative() && !counted.isNegative(), "No amount is negative.");
    check(!rule.isBlank() && !procedure.isBlank(), "It names its rule and its procedure.");
    check(bids >= 1 && bids <= 100, "The least number of bids is from 1 to 100.");
    Criterion.refuseUnlessWhole(criteria);
    check(
        reviewers.filter(n -> n < 1 || n > 20).isEmpty(),
        "The least number of reviewers is from 1 to 20.");
  }

  /** With no rule on how many reviewers score a bid. */
  public CommissioningTerms(
      Money needed,
      Money counted,
      String rule,
      boolean mayOverride,
      String procedure,
      int bids,
      List<Criterion> criteria) {
    this(needed, counted, rule, mayOverride, procedure, bids, criteria, Optional.empty());
  }

  /** With at least so many reviewers for each bid, beside those whom their interests bar. */
  public CommissioningTerms withReviewers(int least) {
    return new CommissioningTerms(
        needed, counted, rule, mayOverride, procedure, bids, criteria, Optional.of(least));
  }

  /** Whether enough comes from elsewhere. */
  public boolean isMet() {
    return counted.compareTo(needed) >= 0;
  }

  /** What is missing; nothing when enough comes from elsewhere. */
  public Money shortfall() {
    return isMet() ? Money.ZERO : needed.minus(counted);
  }

  private static void check(boolean right, String sentence) {
    if (!right) {
      throw new BadValue(sentence);
    }
  }
}
