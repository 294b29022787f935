package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.AgreementFacts;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.Readiness;
import org.tuttihub.domain.partners.policy.PartnershipTerms;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Brings an agreement to life, and keeps it so: reviews, renewal, suspension, and their ends. */
public final class RunAgreement {

  /** Which agreement. */
  public record Step(Key id) {}

  /** Why it does not go on. */
  public record Why(Key id, String why) {}

  /** What the safeguarding concern is about. */
  public record Suspend(Key id, String concern) {}

  /** Which one is renewed, and until when; for as long as it runs itself unless given. */
  public record Renew(Key id, Optional<LocalDate> last) {}

  private final UnitOfWork<? extends PartnerRecords> work;
  private final WithTerms terms;
  private final Ids ids;

  public RunAgreement(UnitOfWork<? extends PartnerRecords> work, Ids ids, PartnershipRules rules) {
    this.work = work;
    this.terms = new WithTerms(work, rules);
    this.ids = ids;
  }

  /** Refuses while anything is missing, naming all of it: signatures, policies, its period. */
  public Outcome<Receipt> goLive(Acting acting, Step asked) {
    return terms.decideOn(
        acting,
        asked.id(),
        (records, partner, found) ->
            records
                .agreements()
                .step(
                    acting,
                    asked.id(),
                    a -> alive(acting, records, partner, a, found.terms()),
                    a -> a.identity() + " is live."));
  }

  /** Refuses what is not live. */
  public Outcome<Receipt> review(Acting acting, Step asked) {
    return step(acting, asked.id(), a -> a.review(acting.today()), " is in review.");
  }

  /** Refuses what is not in review. */
  public Outcome<Receipt> confirm(Acting acting, Step asked) {
    return terms.decideOn(
        acting,
        asked.id(),
        (records, _, found) ->
            records
                .agreements()
                .step(
                    acting,
                    asked.id(),
                    a -> a.confirm(found.terms().reviewMonths(), acting.today()),
                    a -> a.identity() + " is reviewed and goes on."));
  }

  /** Refuses what is not in review. */
  public Outcome<Receipt> end(Acting acting, Why asked) {
    return step(acting, asked.id(), a -> a.end(asked.why(), acting.today()), " is ended.");
  }

  /** Refuses what is neither live nor in review. */
  public Outcome<Receipt> suspend(Acting acting, Suspend asked) {
    return step(
        acting, asked.id(), a -> a.suspend(asked.concern(), acting.today()), " is suspended.");
  }

  /** Refuses what is not suspended. */
  public Outcome<Receipt> resume(Acting acting, Step asked) {
    return step(acting, asked.id(), a -> a.resume(acting.today()), " is live again.");
  }

  /** Refuses what has gone live. */
  public Outcome<Receipt> discard(Acting acting, Why asked) {
    return step(acting, asked.id(), a -> a.discard(asked.why(), acting.today()), " is discarded.");
  }

  /** Refuses what does not hold today, and what was renewed already. */
  public Outcome<Receipt> renew(Acting acting, Renew asked) {
    return terms.decideOn(
        acting,
        asked.id(),
        (records, partner, found) ->
            records
                .agreements()
                .require(acting, asked.id())
                .map(Stored::value)
                .then(a -> Renewals.none(records, a))
                .then(a -> next(acting, records, a, asked, found.terms()))
                .map(
                    f ->
                        records
                            .agreements()
                            .added(
                                acting,
                                new Agreement.Drafted(f),
                                f.identity() + " is drafted for the next period.")));
  }

  private Outcome<AgreementFacts> next(
      Acting acting, PartnerRecords records, Agreement present, Renew asked, PartnershipTerms by) {
    return present.renewal(
        new Identity(ids.next(), records.agreements().nextRef()),
        asked.last(),
        by.longestMonths(),
        acting.today());
  }

  private static Outcome<Agreement> alive(
      Acting acting,
      PartnerRecords records,
      Partner partner,
      Agreement agreement,
      PartnershipTerms by) {
    Readiness readiness =
        new Readiness(
            partner.state(),
            by.policies(),
            records.heldPolicies().of(partner.identity().id()),
            Renewals.running(records, agreement, acting.today()));
    return agreement
        .goLive(readiness, by.reviewMonths(), acting.today())
        .then(live -> partner.partnered(acting.today()).map(p -> kept(records, partner, p, live)));
  }

  private static Agreement kept(
      PartnerRecords records, Partner before, Partner now, Agreement live) {
    if (!now.equals(before)) {
      records.partners().replace(WithTerms.stored(records, before).with(now));
    }
    return live;
  }

  private Outcome<Receipt> step(
      Acting acting, Key id, Function<Agreement, Outcome<Agreement>> step, String said) {
    return work.decide(
        acting, records -> records.agreements().step(acting, id, step, a -> a.identity() + said));
  }
}
