package org.tuttihub.application.partners;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.partners.Breach;
import org.tuttihub.domain.values.Identity;

/** What partners did not keep to. */
public interface Breaches extends Kept<Breach> {
  Noun NOUN = new Noun("partners", "breaches", "breach", "BRE");

  /** Those of one partner, oldest first. */
  List<Breach> of(UUID partner);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Breach breach) {
    return breach.identity();
  }
}
