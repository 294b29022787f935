package org.tuttihub.application.commissioning;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.commissioning.Conflict;
import org.tuttihub.domain.values.Identity;

/** The interests that people declared. */
public interface Conflicts extends Kept<Conflict> {
  Noun NOUN = new Noun("commissioning", "conflicts", "conflict of interest", "CNF");

  /** The interests that some people declared, in the order in which they did; lifted ones too. */
  List<Conflict> of(List<UUID> people);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Conflict conflict) {
    return conflict.identity();
  }
}
