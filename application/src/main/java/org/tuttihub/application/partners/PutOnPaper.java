package org.tuttihub.application.partners;

import java.util.Optional;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.domain.messages.Template;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.Organisation;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.Printed;
import org.tuttihub.domain.partners.policy.PartnershipTerms;
import org.tuttihub.domain.values.Key;

/**
 * What the text of an agreement is made from today, beside its wording and the hub's terms.
 *
 * @param template the hub's own text where it has one
 */
record PutOnPaper(Hub hub, Partner partner, Organisation organisation, String template) {

  /** Refuses where there is no hub yet, and a template that is not there. */
  static Outcome<PutOnPaper> of(
      PartnerRecords records, Agreement agreement, Optional<String> template) {
    return hub(records)
        .then(hub -> template(records, template).then(text -> of(records, agreement, hub, text)));
  }

  private static Outcome<PutOnPaper> of(
      PartnerRecords records, Agreement agreement, Hub hub, String template) {
    return records
        .partners()
        .named(new Key.ById(agreement.facts().partner()))
        .then(
            partner ->
                records
                    .organisations()
                    .named(new Key.ById(partner.facts().organisation()))
                    .map(organisation -> new PutOnPaper(hub, partner, organisation, template)));
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

  Printed by(PartnershipTerms terms) {
    return new Printed(
        template,
        hub.name(),
        hub.leadOrganisation(),
        organisation.name(),
        organisation.address(),
        partner.facts().types(),
        terms.reviewMonths(),
        terms.surveyDays(),
        terms.finalSay(),
        terms.policies());
  }
}
