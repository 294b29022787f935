package org.tuttihub.application.partners;

import java.util.stream.Stream;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;

/** The lists and cards of organisations, people, partners and agreements. */
final class PartnerViews {
  private PartnerViews() {}

  static Stream<Operation> people(PartnerReads reads) {
    return Stream.of(organisations(reads), contacts(reads), relationships(reads))
        .flatMap(part -> part);
  }

  private static Stream<Operation> organisations(PartnerReads reads) {
    return Stream.of(
        ListOf.of(
                Organisations.NOUN,
                "The bodies that the hub has to do with",
                OrganisationRow.class,
                reads.organisations(),
                Column.of("ref", "Ref", 7),
                Column.of("name", "Name", 34),
                Column.of("kind", "Kind", 11),
                Column.of("partner", "Partner", 8),
                Column.of("website", "Website", 30).fromWidth(110))
            .sortedBy("name"),
        CardOf.of(
            Organisations.NOUN,
            "An organisation, with whom the hub knows there",
            OrganisationCard.class,
            reads::organisation));
  }

  private static Stream<Operation> contacts(PartnerReads reads) {
    return Stream.of(
        ListOf.of(
                Contacts.NOUN,
                "The people outside the hub whom it can turn to",
                ContactRow.class,
                reads.contacts(),
                Column.of("ref", "Ref", 7),
                Column.of("name", "Name", 22),
                Column.of("at", "At", 28),
                Column.of("post", "Post", 18),
                Column.of("verified_on", "Verified", 10),
                Column.of("email", "E-mail", 28).fromWidth(120),
                Column.of("telephone", "Telephone", 14).fromWidth(140))
            .hiding("name", "email", "telephone")
            .sortedBy("at"),
        CardOf.of(
                Contacts.NOUN,
                "A person outside the hub, and since when what is kept is known to be right",
                ContactRow.class,
                reads::contact)
            .hiding("name", "email", "telephone"));
  }

  private static Stream<Operation> relationships(PartnerReads reads) {
    return Stream.of(
        ListOf.of(
                Relationships.NOUN,
                "What people and organisations are to organisations",
                RelationshipRow.class,
                reads.relationships(),
                Column.of("ref", "Ref", 7),
                Column.of("of", "Who", 8),
                Column.of("body", "Name", 22),
                Column.of("kind", "Is", 12),
                Column.of("to_name", "To", 24),
                Column.of("until", "Until", 10),
                Column.of("person", "Person", 20).fromWidth(120))
            .hiding("person")
            .sortedBy("to_name"),
        CardOf.of(
                Relationships.NOUN,
                "What somebody is to an organisation, and when",
                RelationshipRow.class,
                reads::relationship)
            .hiding("person"));
  }

  static Stream<Operation> partners(PartnerReads reads) {
    return Stream.of(
        ListOf.of(
                Partners.NOUN,
                "The hub's partners, and those who may become one",
                PartnerRow.class,
                reads.partners(),
                Column.of("ref", "Ref", 7),
                Column.of("name", "Name", 28),
                Column.of("state", "State", 15),
                Column.of("types", "Types", 18),
                Column.of("standing", "Agreement", 12),
                Column.of("late_surveys", "Late", 5),
                Column.of("until", "Until", 10).fromWidth(110),
                Column.of("since", "Since", 10).fromWidth(120),
                Column.of("role", "Role", 30).fromWidth(150))
            .sortedBy("name"),
        CardOf.of(
                Partners.NOUN,
                "A partner in full: what it holds, signed and reported",
                PartnerCard.class,
                reads::partner)
            .hiding("contact_name", "present"),
        ListOf.of(
                Expiring.NOUN,
                "What lapses within 90 days: policies, agreements, reviews, contacts",
                ExpiringRow.class,
                reads.expiring(),
                Column.of("days_left", "Days", 5),
                Column.of("ref", "Ref", 7),
                Column.of("what", "What", 10),
                Column.of("name", "Whose", 28),
                Column.of("detail", "What to do", 28),
                Column.of("ends", "Ends", 10).fromWidth(100),
                Column.of("partner", "Partner", 8).fromWidth(110))
            .sortedBy("days_left"));
  }

  static Stream<Operation> agreements(PartnerReads reads) {
    return Stream.of(
        ListOf.of(
                Agreements.NOUN,
                "The agreements with partners, and how each stands",
                AgreementRow.class,
                reads.agreements(),
                Column.of("ref", "Ref", 7),
                Column.of("standing", "Standing", 14),
                Column.of("name", "With", 28),
                Column.of("first", "From", 10),
                Column.of("last", "Until", 10),
                Column.of("review_by", "Review by", 10),
                Column.of("renewed_by", "Renewed by", 10).fromWidth(110),
                Column.of("partner", "Partner", 8).fromWidth(120))
            .sortedBy("last"),
        CardOf.of(
                Agreements.NOUN,
                "An agreement in full: its words, signatures, reviews and end",
                AgreementCard.class,
                reads::agreement)
            .hiding("hub_signatory", "partner_signatory", "concern", "decider"));
  }
}
