package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.plugins.LocalPolicy;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.Signature;
import org.tuttihub.domain.partners.policy.PartnershipTerms;
import org.tuttihub.domain.values.Key;

/** Records a signature beneath an agreement. */
public final class SignAgreement {

  /**
   * Who signed.
   *
   * @param on the day; today unless given
   * @param copy the attached file that shows it
   * @param template the code of the template by which the text was made; {@code agreement} unless
   *     given, and of no matter for the second signature
   */
  public record Request(
      Key id, String name, Optional<LocalDate> on, Optional<Key> copy, Optional<String> template) {}

  /** What was seen before the terms were asked for. */
  private record Seen(Agreement agreement, Partner partner) {}

  private final UnitOfWork<? extends PartnerRecords> work;
  private final PartnershipRules rules;

  public SignAgreement(UnitOfWork<? extends PartnerRecords> work, PartnershipRules rules) {
    this.work = work;
    this.rules = rules;
  }

  /** Refuses a second signature for the hub, and a text that cannot be made. */
  public Outcome<Receipt> forHub(Acting acting, Request asked) {
    return sign(acting, asked, Signature.Side.HUB);
  }

  /** Refuses a second signature for the partner, and a text that cannot be made. */
  public Outcome<Receipt> forPartner(Acting acting, Request asked) {
    return sign(acting, asked, Signature.Side.PARTNER);
  }

  private Outcome<Receipt> sign(Acting acting, Request asked, Signature.Side side) {
    LocalDate on = asked.on().orElse(acting.today());
    Outcome<Seen> seen = work.look(records -> seen(records, asked.id()));
    Outcome<PartnershipTerms> terms =
        seen.then(s -> rules.terms(s.partner().facts().types(), s.agreement().facts().first()))
            .map(LocalPolicy.Answer::terms);
    return work.decide(
        acting,
        records ->
            SignedCopy.of(records, asked.id(), asked.copy())
                .map(copy -> new Signature(side, asked.name(), on, copy))
                .then(
                    signature ->
                        records
                            .agreements()
                            .step(
                                acting,
                                asked.id(),
                                a ->
                                    onPaper(records, a, asked.template(), seen, terms)
                                        .then(p -> p.sign(signature, acting.today())),
                                a -> said(a, side))));
  }

  private static Outcome<Seen> seen(PartnerRecords records, Key id) {
    return records
        .agreements()
        .named(id)
        .then(
            agreement ->
                records
                    .partners()
                    .named(new Key.ById(agreement.facts().partner()))
                    .map(partner -> new Seen(agreement, partner)));
  }

  /** The first signature fixes the text. */
  private static Outcome<Agreement> onPaper(
      PartnerRecords records,
      Agreement agreement,
      Optional<String> template,
      Outcome<Seen> seen,
      Outcome<PartnershipTerms> terms) {
    if (agreement.facts().printed().isPresent() || !agreement.isToBeSigned()) {
      return Outcome.done(agreement);
    }
    return PutOnPaper.of(records, agreement, template)
        .then(
            paper ->
                seen.then(s -> asSeen(s, agreement, paper.partner()))
                    .then(_ -> terms)
                    .map(paper::by))
        .then(
            text ->
                new AgreementText(agreement, text, false)
                    .paper()
                    .map(_ -> agreement.onPaper(text)));
  }

  private static Outcome<Partner> asSeen(Seen seen, Agreement agreement, Partner partner) {
    return seen.partner().facts().types().equals(partner.facts().types())
            && seen.agreement().facts().equals(agreement.facts())
        ? Outcome.done(partner)
        : Outcome.refused(
            Refusal.overtaken(agreement.identity().ref(), "the terms for it were asked for"));
  }

  private static String said(Agreement a, Signature.Side side) {
    return "%s is signed for %s; it is %s."
        .formatted(a.identity(), side.words(), a.state().words());
  }
}
