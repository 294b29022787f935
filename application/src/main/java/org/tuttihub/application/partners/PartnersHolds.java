package org.tuttihub.application.partners;

import java.util.List;
import org.tuttihub.application.catalogue.Held;

/** What the room {@code partners} holds about people. */
public final class PartnersHolds {
  private static final String CONTACT = "A person outside the hub whom it can turn to";
  private static final String SIGNED = "Whoever signed an agreement";
  private static final String RECORD = "As long as its agreement: it shows that it was agreed.";

  public static final List<Held> ABOUT_PEOPLE =
      List.of(
          Held.of(
              Organisations.NOUN,
              "name",
              "Somebody who works under their own name",
              "So that the hub knows with whom it has to do."),
          Held.of(
              Organisations.NOUN,
              "address",
              "Somebody who works under their own name",
              "To write to them."),
          Held.of(Contacts.NOUN, "name", CONTACT, "To know whom to ask."),
          Held.of(Contacts.NOUN, "organisation", CONTACT, "To know for whom they speak."),
          Held.of(Contacts.NOUN, "post", CONTACT, "To know what to ask them about."),
          Held.of(Contacts.NOUN, "email", CONTACT, "To write to them."),
          Held.of(Contacts.NOUN, "telephone", CONTACT, "To call them."),
          Held.of(Contacts.NOUN, "verified_on", CONTACT, "To ask again before it is out of date."),
          Held.of(
              Relationships.NOUN,
              "of",
              CONTACT,
              "To know who governs, serves and speaks for an organisation."),
          Held.of(Relationships.NOUN, "person", CONTACT, "To know them by name."),
          Held.of(Partners.NOUN, "contact", CONTACT, "To turn to the right person."),
          Held.of(Partners.NOUN, "contact_name", CONTACT, "To know them by name."),
          Held.of(
              Agreements.NOUN,
              "concern",
              "Anybody whom a safeguarding concern could point to",
              "To know why nothing is done under an agreement; no names are asked for."),
          Held.of(
              Partners.NOUN,
              "present",
              "Whoever was at an introductory meeting",
              "To know who said what the partnership rests on."),
          Held.of(Agreements.NOUN, "hub_signatory", SIGNED, "To show that both agreed.")
              .kept(RECORD),
          Held.of(Agreements.NOUN, "partner_signatory", SIGNED, "To show that both agreed.")
              .kept(RECORD),
          Held.of(
                  Agreements.NOUN,
                  "decider",
                  "Whoever decided that an agreement ends",
                  "To show that the right person decided.")
              .kept(RECORD),
          Held.of(
              HeldPolicies.NOUN,
              "accepted_by",
              "Whoever signs in and accepted a policy",
              "To know who found it good."),
          Held.of(
              Complaints.NOUN,
              "complainant",
              "Whoever complained",
              "To answer them; only those who handle complaints see it."),
          Held.of(
              Complaints.NOUN,
              "about",
              "Anybody whom a complaint names",
              "To look into it; only those who handle complaints see it."),
          Held.of(
              Complaints.NOUN,
              "response",
              "Anybody whom the answer to a complaint names",
              "To know what was answered; only those who handle complaints see it."),
          Held.of(
              ProvisionAudit.NOUN,
              "provider",
              "Somebody who teaches under their own name",
              "So that the hub knows what is on offer."));

  private PartnersHolds() {}
}
