package org.tuttihub.application.partners;

import java.util.List;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.plugins.LocalPolicy;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.Readiness;
import org.tuttihub.domain.partners.policy.FinalSay;
import org.tuttihub.domain.partners.policy.HeldPolicy;
import org.tuttihub.domain.partners.policy.PartnershipTerms;
import org.tuttihub.domain.values.Key;

/** Tells what the hub asks of a partner, what is missing of it, and why it is so. */
public final class AskTerms {

  /** Of which partner. */
  public record Request(Key partner) {}

  /**
   * What is asked.
   *
   * @param missing what the partner does not show yet, one sentence each
   * @param according whose terms they are
   */
  public record Answer(
      String partner,
      boolean agreement,
      List<HeldPolicy> policies,
      List<String> missing,
      int reviewMonths,
      int longestMonths,
      FinalSay finalSay,
      int firstStepDays,
      int secondStepDays,
      int surveyDays,
      int brandingBreaches,
      String according,
      List<String> reasons) {}

  private final UnitOfWork<? extends PartnerRecords> work;
  private final PartnershipRules rules;

  public AskTerms(UnitOfWork<? extends PartnerRecords> work, PartnershipRules rules) {
    this.work = work;
    this.rules = rules;
  }

  /** Refuses a partner that is not there, and where the hub's policy does not answer. */
  public Outcome<Answer> answer(Acting acting, Request asked) {
    return work.look(records -> records.partners().named(asked.partner()))
        .then(
            partner ->
                rules
                    .terms(partner.facts().types(), acting.today())
                    .map(terms -> answer(acting, partner, terms)));
  }

  private Answer answer(
      Acting acting, Partner partner, LocalPolicy.Answer<PartnershipTerms> terms) {
    PartnershipTerms t = terms.terms();
    List<String> missing =
        Readiness.missing(
                t.policies(),
                work.look(records -> records.heldPolicies().of(partner.identity().id())),
                acting.today())
            .stream()
            .map(Fault::sentence)
            .toList();
    return new Answer(
        partner.identity().ref(),
        t.agreement(),
        t.policies(),
        missing,
        t.reviewMonths(),
        t.longestMonths(),
        t.finalSay(),
        t.firstStepDays(),
        t.secondStepDays(),
        t.surveyDays(),
        t.brandingBreaches(),
        terms.by(),
        terms.reasons());
  }
}
