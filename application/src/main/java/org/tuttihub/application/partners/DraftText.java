package org.tuttihub.application.partners;

import java.util.Optional;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.papers.Paper;
import org.tuttihub.application.papers.PaperFormat;
import org.tuttihub.application.papers.Papers;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.domain.messages.Template;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.Organisation;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.policy.PartnershipTerms;
import org.tuttihub.domain.values.Key;

/** Makes the text of an agreement from the hub's template and what the two agree. */
public final class DraftText {

  /**
   * Of which agreement.
   *
   * @param as what file it is to be; PDF unless given
   * @param template the code of the template; {@code agreement} unless given
   */
  public record Request(Key id, Optional<PaperFormat> as, Optional<String> template) {}

  private record Facts(
      Agreement agreement, Partner partner, Organisation organisation, Hub hub, String template) {}

  private final UnitOfWork<? extends PartnerRecords> work;
  private final PartnershipRules rules;
  private final Papers papers;

  public DraftText(
      UnitOfWork<? extends PartnerRecords> work, PartnershipRules rules, Papers papers) {
    this.work = work;
    this.rules = rules;
    this.papers = papers;
  }

  /** Refuses a template that is not there, and where the hub's policy does not answer. */
  public Outcome<DocumentOut.Document> open(Actor actor, Request asked) {
    PaperFormat format = asked.as().orElse(PaperFormat.PDF);
    return work.look(records -> facts(records, asked))
        .then(
            facts ->
                rules
                    .terms(facts.partner().facts().types(), facts.agreement().facts().first())
                    .then(answer -> paper(actor, facts, answer.terms()))
                    .map(paper -> document(facts.agreement(), paper, format)));
  }

  private DocumentOut.Document document(Agreement agreement, Paper paper, PaperFormat format) {
    return new DocumentOut.Document(
        "agreement-" + agreement.identity().ref() + format.ending(),
        format.mediaType(),
        out -> papers.write(paper, format, out));
  }

  private static Outcome<Paper> paper(Actor actor, Facts facts, PartnershipTerms terms) {
    return new AgreementText(
            facts.hub(),
            facts.organisation(),
            facts.partner(),
            facts.agreement(),
            terms,
            actor.may(Permission.READ_PEOPLE))
        .paper(facts.template());
  }

  private static Outcome<Facts> facts(PartnerRecords records, Request asked) {
    return records
        .agreements()
        .named(asked.id())
        .then(
            agreement ->
                hub(records)
                    .then(
                        hub ->
                            template(records, asked.template())
                                .then(template -> facts(records, agreement, hub, template))));
  }

  private static Outcome<Facts> facts(
      PartnerRecords records, Agreement agreement, Hub hub, String template) {
    return records
        .partners()
        .named(new Key.ById(agreement.facts().partner()))
        .then(
            partner ->
                records
                    .organisations()
                    .named(new Key.ById(partner.facts().organisation()))
                    .map(of -> new Facts(agreement, partner, of, hub, template)));
  }

  private static Outcome<Hub> hub(PartnerRecords records) {
    return records
        .hubs()
        .only()
        .map(Stored::value)
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.rule(
                        "partners.no-hub",
                        "The hub has no name yet to put into an agreement.",
                        "Found it first: hub found.")));
  }

  /** The hub's own words where it has any; a template that is asked for must be there. */
  private static Outcome<String> template(PartnerRecords records, Optional<String> code) {
    Optional<Template> own =
        records.templates().called(code.orElse(AgreementText.TEMPLATE)).map(Stored::value);
    return own.isEmpty() && code.isPresent()
        ? Outcome.refused(
            Refusal.rule(
                "partners.no-template",
                "There is no template \"" + code.get() + "\".",
                "Choose one of: " + String.join(", ", records.templates().codes()) + "."))
        : Outcome.done(own.map(t -> t.wording().body()).orElse(AgreementText.USUAL));
  }
}
