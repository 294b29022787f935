package org.tuttihub.application.partners;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.values.Identity;

/** The agreements with partners. */
public interface Agreements extends Kept<Agreement> {
  Noun NOUN = new Noun("partners", "agreements", "agreement", "AGR");

  /** Those with one partner, oldest first. */
  List<Stored<Agreement>> of(UUID partner);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Agreement agreement) {
    return agreement.identity();
  }
}
