package org.tuttihub.application.partners;

import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.Readiness;
import org.tuttihub.domain.partners.policy.PartnershipTerms;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Takes the steps that depend on the hub's terms, or on agreements. */
public final class AdmitPartner {

  /** Who meets the standards. */
  public record Meet(Key id) {}

  /** Who is a partner without an agreement. */
  public record Associate(Key id) {}

  /** Whose partnership is over, and why. */
  public record End(Key id, String why) {}

  private final UnitOfWork<? extends PartnerRecords> work;
  private final WithTerms terms;

  public AdmitPartner(UnitOfWork<? extends PartnerRecords> work, PartnershipRules rules) {
    this.work = work;
    this.terms = new WithTerms(work, rules);
  }

  /** Refuses while policies are missing that the terms require, naming all of them. */
  public Outcome<Receipt> meet(Acting acting, Meet asked) {
    return terms.decide(
        acting,
        asked.id(),
        (records, _, found) ->
            records
                .partners()
                .step(
                    acting,
                    asked.id(),
                    p -> met(acting, records, p, found.terms()),
                    p -> p.identity() + " meets the hub's standards."));
  }

  /** Refuses where the terms require an agreement. */
  public Outcome<Receipt> associate(Acting acting, Associate asked) {
    return terms.decide(
        acting,
        asked.id(),
        (records, _, found) ->
            records
                .partners()
                .step(
                    acting,
                    asked.id(),
                    p -> p.associate(found.terms().agreement(), acting.today()),
                    p -> p.identity() + " is a partner without an agreement."));
  }

  /** Refuses while an agreement with it is not over. */
  public Outcome<Receipt> end(Acting acting, End asked) {
    return work.decide(
        acting,
        records ->
            records
                .partners()
                .step(
                    acting,
                    asked.id(),
                    p ->
                        p.end(
                            running(acting, records, p.identity().id()),
                            asked.why(),
                            acting.today()),
                    p -> p.identity() + " is ended."));
  }

  private static Outcome<Partner> met(
      Acting acting, PartnerRecords records, Partner partner, PartnershipTerms required) {
    return partner.meetStandards(
        Readiness.missing(
            required.policies(),
            records.heldPolicies().of(partner.identity().id()),
            acting.today()),
        acting.today());
  }

  private static Optional<String> running(Acting acting, PartnerRecords records, UUID partner) {
    return records.agreements().of(partner).stream()
        .map(Stored::value)
        .filter(agreement -> agreement.isOpen(acting.today()))
        .map(Agreement::identity)
        .map(Identity::ref)
        .findFirst();
  }
}
