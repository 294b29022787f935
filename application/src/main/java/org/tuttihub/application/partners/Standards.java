package org.tuttihub.application.partners;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.partners.Standard;
import org.tuttihub.domain.values.Identity;

/** The frameworks by which the hub reviews partnerships. */
public interface Standards extends Kept<Standard> {
  Noun NOUN = new Noun("partners", "standards", "standard", "STD");

  /** The one that has a code. */
  Optional<Standard> called(String code);

  /** The codes of the principles that reviews or observations have rated by one. */
  Set<String> rated(UUID standard);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Standard standard) {
    return standard.identity();
  }
}
