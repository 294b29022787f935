package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.Breach;
import org.tuttihub.domain.partners.Ground;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.Termination.Decision;
import org.tuttihub.domain.partners.policy.FinalSay;
import org.tuttihub.domain.partners.policy.PartnershipTerms;
import org.tuttihub.domain.values.Key;

/** Proposes to end an agreement early, and records what who has the final say decides. */
public final class EndAgreement {

  /** A ground, with what happened. */
  public record GroundGiven(Ground.Code code, String fact) {}

  /** On which grounds. */
  public record Propose(Key id, List<GroundGiven> grounds) {}

  /** What can be decided. */
  public enum Ruling {
    TERMINATE,
    KEEP
  }

  /** What was decided, by whom, and where it is written; today unless given. */
  public record Decide(
      Key id,
      Ruling ruling,
      FinalSay decidedBy,
      String name,
      String minute,
      Optional<LocalDate> on) {}

  private final WithTerms terms;

  public EndAgreement(UnitOfWork<? extends PartnerRecords> work, PartnershipRules rules) {
    this.terms = new WithTerms(work, rules);
  }

  /** Refuses grounds that the record does not bear out, naming all of them. */
  public Outcome<Receipt> propose(Acting acting, Propose asked) {
    return terms.decideOn(
        acting,
        asked.id(),
        (records, partner, found) ->
            records
                .agreements()
                .step(
                    acting,
                    asked.id(),
                    a -> proposed(acting, records, partner, a, asked.grounds(), found.terms()),
                    a -> "Ending " + a.identity() + " is proposed."));
  }

  /** Refuses whoever does not have the final say, and a day to come. */
  public Outcome<Receipt> decide(Acting acting, Decide asked) {
    LocalDate on = asked.on().orElse(acting.today());
    Decision decision = new Decision(asked.decidedBy(), asked.name(), asked.minute(), on);
    return terms.decideOn(
        acting,
        asked.id(),
        (records, _, found) ->
            records
                .agreements()
                .step(
                    acting,
                    asked.id(),
                    a ->
                        past(on, acting.today())
                            .then(_ -> decided(a, asked.ruling(), decision, found.terms())),
                    a -> a.identity() + " is " + a.state().words() + ", as was decided.")
                .map(
                    receipt ->
                        receipt.fact("by", asked.decidedBy()).fact("ruling", asked.ruling())));
  }

  /** An agreement whose end is proposed on grounds that the record bears out. */
  static Outcome<Agreement> proposed(
      Acting acting,
      PartnerRecords records,
      Partner partner,
      Agreement agreement,
      List<GroundGiven> given,
      PartnershipTerms by) {
    return Ground.checked(
            given.stream().map(g -> new Ground(g.code(), g.fact())).toList(),
            onRecord(acting, records, partner.identity().id()),
            by.brandingBreaches())
        .then(grounds -> agreement.propose(grounds, acting.today()));
  }

  private static Ground.OnRecord onRecord(Acting acting, PartnerRecords records, UUID partner) {
    List<Breach> breaches = records.breaches().of(partner);
    return new Ground.OnRecord(
        count(breaches, Breach.Kind.BRANDING),
        count(breaches, Breach.Kind.DATA),
        (int)
            records.surveyReturns().of(partner).stream()
                .filter(r -> r.isLate(acting.today()))
                .count());
  }

  private static int count(List<Breach> breaches, Breach.Kind kind) {
    return (int) breaches.stream().filter(b -> b.kind() == kind).count();
  }

  private static Outcome<Agreement> decided(
      Agreement agreement, Ruling ruling, Decision decision, PartnershipTerms by) {
    return switch (ruling) {
      case TERMINATE -> agreement.terminate(decision, by.finalSay());
      case KEEP -> agreement.keep(decision, by.finalSay());
    };
  }

  private static Outcome<LocalDate> past(LocalDate on, LocalDate today) {
    return on.isAfter(today)
        ? Outcome.refused(
            Refusal.rule(
                "partners.decided-later",
                "The decision is of " + on + ", which is still to come.",
                "Give " + today + " or a day before it."))
        : Outcome.done(on);
  }
}
