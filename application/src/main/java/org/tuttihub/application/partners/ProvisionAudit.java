package org.tuttihub.application.partners;

import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.partners.Provision;
import org.tuttihub.domain.values.Identity;

/** What is on offer in the area, as the provision audit found it. */
public interface ProvisionAudit extends Kept<Provision> {
  Noun NOUN = new Noun("partners", "provision", "provision entry", "PRV");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Provision provision) {
    return provision.identity();
  }
}
