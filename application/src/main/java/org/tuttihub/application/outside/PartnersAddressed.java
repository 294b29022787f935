package org.tuttihub.application.outside;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.messages.Addressees;
import org.tuttihub.application.partners.PartnerRecords;
import org.tuttihub.domain.messages.MailAddress;
import org.tuttihub.domain.messages.Receiver;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Contact;
import org.tuttihub.domain.partners.Organisation;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/**
 * Writes to contacts; to partners, which is to whomever the hub knows there; and about survey
 * returns, to whomever it knows at the partner that was asked.
 */
public final class PartnersAddressed {

  private PartnersAddressed() {}

  /** By collection. */
  public static Map<String, Addressees<? super PartnerRecords>> all() {
    return Map.of(
        "contacts", PartnersAddressed::contact,
        "partners", PartnersAddressed::partner,
        "survey-returns", PartnersAddressed::surveyReturn);
  }

  private static Outcome<List<Addressees.Addressee>> contact(PartnerRecords records, Key key) {
    return records
        .contacts()
        .named(key)
        .then(
            contact ->
                contact.email().isBlank()
                    ? nobody(contact.identity().ref())
                    : Outcome.done(
                        List.of(
                            addressee(
                                contact,
                                about("contacts", contact.identity()),
                                contact
                                    .organisation()
                                    .map(id -> organisation(records, id))
                                    .orElse("")))));
  }

  private static Outcome<List<Addressees.Addressee>> partner(PartnerRecords records, Key key) {
    return records
        .partners()
        .named(key)
        .then(
            partner ->
                those(
                    records,
                    partner.facts().organisation(),
                    about("partners", partner.facts().identity())));
  }

  static Outcome<List<Addressees.Addressee>> surveyReturn(PartnerRecords records, Key key) {
    return records
        .surveyReturns()
        .named(key)
        .then(
            asked ->
                records
                    .partners()
                    .named(new Key.ById(asked.facts().partner()))
                    .then(
                        partner ->
                            those(
                                records,
                                partner.facts().organisation(),
                                about("survey-returns", asked.identity()))));
  }

  /** Everybody whom the hub knows there and can write to. */
  private static Outcome<List<Addressees.Addressee>> those(
      PartnerRecords records, UUID organisation, About about) {
    String name = organisation(records, organisation);
    List<Addressees.Addressee> all =
        records.contacts().of(organisation).stream()
            .filter(contact -> MailAddress.is(contact.email()))
            .map(contact -> addressee(contact, about, name))
            .toList();
    return all.isEmpty() ? nobody(about.ref()) : Outcome.done(all);
  }

  private static Addressees.Addressee addressee(Contact contact, About about, String name) {
    return new Addressees.Addressee(
        Receiver.onRecord(contact.name(), MailAddress.of(contact.email())),
        Optional.of(about),
        Map.of("name", contact.name(), "organisation", name, "ref", about.ref()));
  }

  private static String organisation(PartnerRecords records, UUID id) {
    return records
        .organisations()
        .find(new Key.ById(id))
        .map(stored -> stored.value())
        .map(Organisation::name)
        .orElse("");
  }

  private static About about(String collection, Identity identity) {
    return new About(collection, identity.id(), identity.ref());
  }

  private static <T> Outcome<T> nobody(String ref) {
    return Outcome.refused(
        Refusal.rule(
            "messages.no-address",
            ref + " has nobody with an e-mail address.",
            "Write one down first: contacts change, or contacts add."));
  }
}
