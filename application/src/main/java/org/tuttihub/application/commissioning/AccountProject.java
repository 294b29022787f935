package org.tuttihub.application.commissioning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.commissioning.TakeBid.CostLine;
import org.tuttihub.application.commissioning.TakeBid.IncomeLine;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.commissioning.Actuals;
import org.tuttihub.domain.commissioning.Budget;
import org.tuttihub.domain.commissioning.Evaluation;
import org.tuttihub.domain.commissioning.Project;
import org.tuttihub.domain.commissioning.Share;
import org.tuttihub.domain.commissioning.policy.Stage;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/**
 * Says what a project came to and what came of it. The share from elsewhere is computed again, by
 * the hub's rules for actuals.
 */
public final class AccountProject {

  /**
   * What it came to.
   *
   * @param used what it used of the grant
   * @param facts what a policy wants to know, as {@code name=value}; never kept
   */
  public record Account(
      Key id,
      List<CostLine> costs,
      Money used,
      List<IncomeLine> income,
      Map<String, String> facts) {
    private Budget budget() {
      return new Budget(CostLine.all(costs), used, IncomeLine.all(income));
    }
  }

  /** Why a shortfall is let pass, and who approved that. */
  public record Exempt(Key id, String reason, String approver) {}

  /** What came of it. */
  public record Evaluate(Key id, String findings, String caseStudy, int children) {}

  private final UnitOfWork<? extends CommissioningRecords> work;
  private final CommissioningRules rules;

  public AccountProject(UnitOfWork<? extends CommissioningRecords> work, CommissioningRules rules) {
    this.work = work;
    this.rules = rules;
  }

  /** What was seen before the rules were asked. */
  private record Seen(Project project, PartnerStanding partner) {}

  /** Refuses what does not add up, or exceeds the grant, and what falls below what was paid. */
  public Outcome<Receipt> account(Acting acting, Account asked) {
    Outcome<Seen> seen = work.look(records -> seen(acting, records, asked.id()));
    Outcome<Share> share =
        seen.then(
            s ->
                s.project()
                    .accountable(asked.budget())
                    .then(
                        budget ->
                            rules.on(
                                CommissioningRules.Asked.of(
                                    acting.today(),
                                    Stage.ACTUALS,
                                    budget,
                                    s.partner().types(),
                                    asked.facts())))
                    .map(
                        answer -> CommissioningRules.share(Stage.ACTUALS, acting.today(), answer)));
    Optional<Project> before =
        seen instanceof Outcome.Done<Seen>(Seen s) ? Optional.of(s.project()) : Optional.empty();
    return work.decide(
        acting,
        records ->
            records
                .projects()
                .step(
                    acting,
                    asked.id(),
                    p ->
                        p.accountable(asked.budget())
                            .then(_ -> CheckBid.asSeen(p, before))
                            .then(_ -> share)
                            .then(s -> p.account(new Actuals(asked.budget(), s, acting.today()))),
                    p -> "It is known what " + p.identity() + " came to" + met(p)));
  }

  private static String met(Project project) {
    return project.accounted().filter(a -> !a.share().isMet()).isPresent()
        ? "; too little of it came from elsewhere."
        : ".";
  }

  private static Outcome<Seen> seen(Acting acting, CommissioningRecords records, Key id) {
    return records
        .projects()
        .named(id)
        .then(
            project ->
                records
                    .standings()
                    .named(new Key.ById(project.contract().partner()), acting.today())
                    .map(partner -> new Seen(project, partner)));
  }

  /** Refuses where nothing falls short, and where the rule has no exceptions. */
  public Outcome<Receipt> override(Acting acting, Exempt asked) {
    Share.Exemption why = new Share.Exemption(asked.reason(), asked.approver(), acting.today());
    return work.decide(
        acting,
        records ->
            records
                .projects()
                .step(
                    acting,
                    asked.id(),
                    p -> p.override(why),
                    p -> "The shortfall of " + p.identity() + " is let pass."));
  }

  /** Refuses what was not accounted for, or falls short. */
  public Outcome<Receipt> evaluate(Acting acting, Evaluate asked) {
    if (asked.children() < 0) {
      return Outcome.refused(
          Refusal.rule(
              "commissioning.children",
              "It cannot have reached fewer children than none.",
              "Give how many children it reached.",
              List.of(new Fault("children", "It is below nothing."))));
    }
    Evaluation evaluation =
        new Evaluation(asked.findings(), asked.caseStudy(), asked.children(), acting.today());
    return work.decide(
        acting,
        records ->
            records
                .projects()
                .step(
                    acting,
                    asked.id(),
                    p -> p.evaluate(evaluation),
                    p -> p.identity() + " is evaluated."));
  }
}
