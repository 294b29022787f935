package org.tuttihub.application.partners;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.values.Identity;

/** The hub's partners, and those who may become one. */
public interface Partners extends Kept<Partner> {
  Noun NOUN = new Noun("partners", "partners", "partner", "PRT");

  /** The one of an organisation that is not over. */
  Optional<Stored<Partner>> open(UUID organisation);

  /** Those who are partners now, oldest first. */
  List<Partner> present();

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Partner partner) {
    return partner.identity();
  }
}
