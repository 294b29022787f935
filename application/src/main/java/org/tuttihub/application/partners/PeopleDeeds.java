package org.tuttihub.application.partners;

import static org.tuttihub.domain.access.Permission.WRITE_PARTNERS;

import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.history.Put;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.application.schools.Schools;

/** What is done with organisations, contacts and relationships. */
record PeopleDeeds(UnitOfWork<? extends PartnerRecords> work, Ids ids) {
  private static final Note[] ORGANISATION = {
    Note.of("kind", "Kind", "What sort of body it is"),
    Note.of("name", "Name", "What it is called"),
    Note.of("ukprn", "UKPRN", "Its number as a provider, if it has one"),
    Note.of("company_number", "Company", "Its number at Companies House, if it has one"),
    Note.of("charity_number", "Charity", "Its number as a charity, if it has one"),
    Note.of("urn", "URN", "Its number in the school register, if it has one").naming(Schools.NOUN),
    Note.text("address", "Address", "Where it is written to", 500),
    Note.of("website", "Website", "From https:// on").most(500)
  };

  private static final Note[] CONTACT = {
    Note.of("name", "Name", "Who it is"),
    Note.of("organisation", "Speaks for", "The organisation, such as ORG-3; blank for nobody")
        .naming(Organisations.NOUN),
    Note.of("post", "Post", "What they do there"),
    Note.of("email", "E-mail", "Where they are written to"),
    Note.of("telephone", "Telephone", "Where they are called"),
    Note.of("verified_on", "Verified", "The day on which all this was found right")
  };

  Stream<Operation> all() {
    return Stream.of(organisations(), contacts(), relationships()).flatMap(part -> part);
  }

  private Stream<Operation> organisations() {
    return Stream.of(
        adding(work),
        Put.<PartnerRecords, WriteOrganisation.Add, WriteOrganisation.Alter>deed(
            work,
            PartnerRecords::organisations,
            this::adding,
            this::changing,
            "Put an organisation by another system's id: write it down, or say it anew"),
        changing(work));
  }

  private Deed<WriteOrganisation.Add> adding(UnitOfWork<? extends PartnerRecords> in) {
    return Deed.of(
        Organisations.NOUN,
        "add",
        "Write down an organisation that the hub has to do with",
        WRITE_PARTNERS,
        WriteOrganisation.Add.class,
        new WriteOrganisation(in, ids)::add,
        ORGANISATION);
  }

  private Deed<WriteOrganisation.Alter> changing(UnitOfWork<? extends PartnerRecords> in) {
    return Deed.of(
        Organisations.NOUN,
        "change",
        "Say something else of an organisation",
        WRITE_PARTNERS,
        WriteOrganisation.Alter.class,
        new WriteOrganisation(in, ids)::change,
        ORGANISATION);
  }

  private Stream<Operation> contacts() {
    return Stream.of(
        addingOne(work),
        Put.<PartnerRecords, WriteContact.Add, WriteContact.Alter>deed(
            work,
            PartnerRecords::contacts,
            this::addingOne,
            this::changingOne,
            "Put a contact by another system's id: write them down, or say it anew"),
        changingOne(work),
        Deed.of(
            Contacts.NOUN,
            "verify",
            "Say that all that is kept of a contact was found right",
            WRITE_PARTNERS,
            WriteContact.Verify.class,
            new WriteContact(work, ids)::verify,
            Note.of("on", "On", "The day; today unless given")));
  }

  private Deed<WriteContact.Add> addingOne(UnitOfWork<? extends PartnerRecords> in) {
    return Deed.of(
        Contacts.NOUN,
        "add",
        "Write down a person outside the hub whom it can turn to",
        WRITE_PARTNERS,
        WriteContact.Add.class,
        new WriteContact(in, ids)::add,
        CONTACT);
  }

  private Deed<WriteContact.Alter> changingOne(UnitOfWork<? extends PartnerRecords> in) {
    return Deed.of(
        Contacts.NOUN,
        "change",
        "Say something else of a contact",
        WRITE_PARTNERS,
        WriteContact.Alter.class,
        new WriteContact(in, ids)::change,
        CONTACT);
  }

  private Stream<Operation> relationships() {
    WriteRelationship write = new WriteRelationship(work, ids);
    return Stream.of(
        Deed.of(
            Relationships.NOUN,
            "add",
            "Say what a person or an organisation is to an organisation",
            WRITE_PARTNERS,
            WriteRelationship.Add.class,
            write::add,
            Note.of("contact", "Contact", "Who it is, such as CON-3; or an organisation")
                .naming(Contacts.NOUN),
            Note.of("organisation", "Organisation", "Which it is, such as ORG-3; or a contact")
                .naming(Organisations.NOUN),
            Note.of("kind", "Is", "What they are to it"),
            Note.of("to", "To", "The organisation to which they are that")
                .naming(Organisations.NOUN),
            Note.of("from", "From", "The first day; today unless given"),
            Note.of("until", "Until", "The last day; blank while it lasts"),
            Note.text("note", "Note", "Anything else", 500)),
        Deed.of(
                Relationships.NOUN,
                "end",
                "Say until when a relationship lasts",
                WRITE_PARTNERS,
                WriteRelationship.End.class,
                write::end,
                Note.of("on", "On", "The last day; today unless given"))
            .offeredWhen(
                RelationshipRow.class,
                r -> Offered.unless(r.until().isPresent(), "only while it has no last day")));
  }
}
