package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.AgreementFacts;
import org.tuttihub.domain.partners.AgreementFacts.Wording;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.policy.Clause;
import org.tuttihub.domain.partners.policy.PartnershipTerms;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Drafts an agreement, and changes a draft that nobody has signed. */
public final class WriteAgreement {

  /** A clause. */
  public record ClauseGiven(String heading, String text) {}

  /**
   * The draft.
   *
   * @param first today unless given
   * @param last the last day of the academic year unless given
   * @param clauses those of the hub's terms unless others are given
   */
  public record Add(
      Key partner,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      Optional<String> works,
      Optional<String> outcomes,
      Optional<String> hubGives,
      Optional<String> partnerGives,
      Optional<String> monitoring,
      Optional<String> reporting,
      List<ClauseGiven> clauses) {

    private AgreementFacts facts(
        Identity identity, Partner with, List<Clause> usual, LocalDate day) {
      LocalDate from = first.orElse(day);
      return new AgreementFacts(
          identity,
          with.identity().id(),
          from,
          last.orElse(AcademicYear.containing(from).lastDay()),
          new Wording(
              works.orElse(""),
              outcomes.orElse(""),
              hubGives.orElse(""),
              partnerGives.orElse(""),
              monitoring.orElse(""),
              reporting.orElse(""),
              clauses.isEmpty() ? usual : made(clauses)),
          Optional.empty());
    }
  }

  /** What changes. */
  public record Alter(
      Key id,
      Change<LocalDate> first,
      Change<LocalDate> last,
      Change<String> works,
      Change<String> outcomes,
      Change<String> hubGives,
      Change<String> partnerGives,
      Change<String> monitoring,
      Change<String> reporting,
      Change<List<ClauseGiven>> clauses) {

    private AgreementFacts facts(AgreementFacts f) {
      Wording w = f.wording();
      return new AgreementFacts(
          f.identity(),
          f.partner(),
          first.over(f.first(), f.first()),
          last.over(f.last(), f.last()),
          new Wording(
              works.over(w.works(), ""),
              outcomes.over(w.outcomes(), ""),
              hubGives.over(w.hubGives(), ""),
              partnerGives.over(w.partnerGives(), ""),
              monitoring.over(w.monitoring(), ""),
              reporting.over(w.data(), ""),
              clauses instanceof Change.To<List<ClauseGiven>>(var given)
                  ? made(given.orElse(List.of()))
                  : w.clauses()),
          f.renews());
    }
  }

  private final WithTerms terms;
  private final Ids ids;

  public WriteAgreement(
      UnitOfWork<? extends PartnerRecords> work, Ids ids, PartnershipRules rules) {
    this.terms = new WithTerms(work, rules);
    this.ids = ids;
  }

  /** Refuses a partner that does not meet the standards, and more months than the terms allow. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return terms.decide(
        acting,
        asked.partner(),
        (records, partner, found) ->
            ready(partner)
                .then(p -> draft(acting, records, p, asked, found.terms()))
                .map(
                    f ->
                        records
                            .agreements()
                            .added(
                                acting, new Agreement.Drafted(f), f.identity() + " is drafted.")));
  }

  /** Refuses what somebody has signed, and more months than the terms allow. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return terms.decideOn(
        acting,
        asked.id(),
        (records, _, found) ->
            records
                .agreements()
                .step(
                    acting,
                    asked.id(),
                    a -> a.change(f -> asked.facts(f).checked(found.terms().longestMonths())),
                    a -> a.identity() + " is changed."));
  }

  private Outcome<AgreementFacts> draft(
      Acting acting, PartnerRecords records, Partner partner, Add asked, PartnershipTerms by) {
    return asked
        .facts(
            new Identity(ids.next(), records.agreements().nextRef()),
            partner,
            by.clauses(),
            acting.today())
        .checked(by.longestMonths());
  }

  private static Outcome<Partner> ready(Partner partner) {
    return partner.joined().isPresent()
        ? Outcome.done(partner)
        : Outcome.refused(
            Refusal.rule(
                "partners.not-in-state",
                partner.identity()
                    + " is "
                    + partner.state().words()
                    + " and cannot be given an agreement.",
                "Only one that meets the standards can be given an agreement."));
  }

  private static List<Clause> made(List<ClauseGiven> given) {
    return given.stream().map(c -> new Clause(c.heading(), c.text())).toList();
  }
}
