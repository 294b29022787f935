package org.tuttihub.application.partners;

import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.partners.Organisation;
import org.tuttihub.domain.values.Identity;

/** The bodies that the hub has to do with. */
public interface Organisations extends Kept<Organisation> {
  Noun NOUN = new Noun("partners", "organisations", "organisation", "ORG");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Organisation organisation) {
    return organisation.identity();
  }
}
