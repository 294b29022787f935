package org.tuttihub.application.partners;

import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.plugins.LocalPolicy;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.policy.PartnershipTerms;
import org.tuttihub.domain.values.Key;

/**
 * Decides what depends on the terms for a partner. They are asked for before the unit of work
 * begins, by the types that the partner has; if these are others by then, nothing is done.
 *
 * @param rules where the terms are asked for
 */
record WithTerms(UnitOfWork<? extends PartnerRecords> work, PartnershipRules rules) {

  /** What is decided, once partner and terms are known. */
  interface Work {
    Outcome<Receipt> decide(
        PartnerRecords records, Partner partner, LocalPolicy.Answer<PartnershipTerms> terms);
  }

  /** About a partner. */
  Outcome<Receipt> decide(Acting acting, Key partner, Work then) {
    return decide(acting, records -> records.partners().named(partner), then);
  }

  /** About the partner with whom an agreement is. */
  Outcome<Receipt> decideOn(Acting acting, Key agreement, Work then) {
    return decide(
        acting,
        records -> records.agreements().named(agreement).then(a -> partnerOf(records, a)),
        then);
  }

  private static Outcome<Partner> partnerOf(PartnerRecords records, Agreement agreement) {
    return records.partners().named(new Key.ById(agreement.facts().partner()));
  }

  /** About the partner that is found. */
  Outcome<Receipt> decide(
      Acting acting, Function<PartnerRecords, Outcome<Partner>> find, Work then) {
    Outcome<Partner> seen = work.look(find);
    Outcome<LocalPolicy.Answer<PartnershipTerms>> asked =
        seen.then(p -> rules.terms(p.facts().types(), acting.today()));
    return work.decide(
        acting,
        records ->
            asked.then(
                terms ->
                    find.apply(records)
                        .then(now -> seen.then(before -> asSeen(before, now)))
                        .then(partner -> then.decide(records, partner, terms))));
  }

  private static Outcome<Partner> asSeen(Partner before, Partner now) {
    return before.facts().types().equals(now.facts().types())
        ? Outcome.done(now)
        : Outcome.refused(
            Refusal.overtaken(now.identity().ref(), "the terms for it were asked for"));
  }

  /** The one that is meant, with the version that is kept. */
  static Stored<Partner> stored(PartnerRecords records, Partner partner) {
    return records.partners().find(new Key.ById(partner.identity().id())).orElseThrow();
  }
}
