package org.tuttihub.application.commissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tuttihub.domain.commissioning.Budget;
import org.tuttihub.domain.commissioning.Share;
import org.tuttihub.domain.commissioning.policy.Commissioning;
import org.tuttihub.domain.commissioning.policy.CommissioningFacts;
import org.tuttihub.domain.commissioning.policy.CommissioningTerms;
import org.tuttihub.domain.commissioning.policy.OtherIncome;
import org.tuttihub.domain.commissioning.policy.Stage;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.Money;

/**
 * How the hub commissions. It is asked outside any unit of work, so it may take its time and look
 * for itself.
 */
public interface CommissioningRules {

  /** What holds for such money on a day; refuses where that cannot be told. */
  Outcome<Ruling> on(Asked asked);

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
    static Asked before(LocalDate on) {
      return new Asked(on, Stage.BID, Money.ZERO, Money.ZERO, List.of(), List.of(), Map.of());
    }
  }

  /**
   * What holds.
   *
   * @param reasons why, in order
   * @param by whose rules these are
   */
  record Ruling(CommissioningTerms terms, List<String> reasons, String by) {
    Share share(Stage stage, LocalDate on) {
      return Share.of(stage, on, terms, reasons, by);
    }
  }

  /** The core's own rules, for a hub that has adopted no policy. */
  static CommissioningRules core() {
    return asked ->
        Outcome.done(
            new Ruling(
                Commissioning.core(
                    new CommissioningFacts(
                        new PolicyRef("core", "1", "commissioning"),
                        asked.on(),
                        asked.stage(),
                        asked.cost(),
                        asked.grant(),
                        asked.others(),
                        asked.types(),
                        Settings.NONE,
                        Facts.NONE)),
                List.of("The hub has adopted no policy for commissioning; the core asks no share."),
                "the core's own rules"));
  }
}
