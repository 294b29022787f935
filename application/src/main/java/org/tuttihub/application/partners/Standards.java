package org.tuttihub.application.partners;

import java.util.Optional;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.partners.Standard;
import org.tuttihub.domain.values.Identity;

/** The frameworks by which the hub reviews partnerships. */
public interface Standards extends Kept<Standard> {
  Noun NOUN = new Noun("partners", "standards", "standard", "STD");

  /** The one that has a code. */
  Optional<Standard> called(String code);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Standard standard) {
    return standard.identity();
  }
}
