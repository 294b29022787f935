package org.tuttihub.application.funds;

import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.funds.Grant;
import org.tuttihub.domain.values.Identity;

/** The grants that the hub was promised. */
public interface Grants extends Kept<Grant> {
  Noun NOUN = new Noun("funds", "grants", "grant", "GRA");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Grant grant) {
    return grant.identity();
  }
}
