package org.tuttihub.application.partners;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.partners.Contact;
import org.tuttihub.domain.values.Identity;

/** The people outside the hub whom it can turn to. */
public interface Contacts extends Kept<Contact> {
  Noun NOUN = new Noun("partners", "contacts", "contact", "CON");

  /** Those of one organisation, oldest first. */
  List<Contact> of(UUID organisation);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Contact contact) {
    return contact.identity();
  }
}
