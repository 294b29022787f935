package org.tuttihub.application.commissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tuttihub.application.plugins.LocalPolicy.Answer;
import org.tuttihub.domain.commissioning.Budget;
import org.tuttihub.domain.commissioning.Share;
import org.tuttihub.domain.commissioning.policy.CommissioningTerms;
import org.tuttihub.domain.commissioning.policy.OtherIncome;
import org.tuttihub.domain.commissioning.policy.Stage;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.values.Money;

/**
 * How the hub commissions. It is asked outside any unit of work, so it may take its time and look
 * for itself.
 */
public interface CommissioningRules {

  /** What holds for such money on a day; refuses where that cannot be told. */
  Outcome<Answer<CommissioningTerms>> on(Asked asked);

  /** What the rules of a day want to know beside the money; nothing unless they say so. */
  default List<FactSpec> facts(LocalDate on) {
    return List.of();
  }

  /**
   * What is asked. The grant and what others bear add up to the cost.
   *
   * @param types what sort of partner delivers it; none where that is not known yet
   * @param facts what a policy wants to know of the project, by name; never kept
   */
  record Asked(
      LocalDate on,
      Stage stage,
      Money cost,
      Money grant,
      List<OtherIncome> others,
      List<PartnerType> types,
      Map<String, String> facts) {

    /** About a budget that adds up. */
    static Asked of(
        LocalDate on,
        Stage stage,
        Budget budget,
        List<PartnerType> types,
        Map<String, String> facts) {
      return new Asked(on, stage, budget.cost(), budget.grant(), budget.others(), types, facts);
    }

    /** About no money yet: what bids are scored by, and by which procedure awards are made. */
    static Asked before(LocalDate on, Map<String, String> facts) {
      return new Asked(on, Stage.BID, Money.ZERO, Money.ZERO, List.of(), List.of(), facts);
    }
  }

  /** What an answer makes of a share of the cost, as it is kept. */
  static Share share(Stage stage, LocalDate on, Answer<CommissioningTerms> answer) {
    return Share.of(stage, on, answer.terms(), answer.reasons(), answer.by());
  }
}
