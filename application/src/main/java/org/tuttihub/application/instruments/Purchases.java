package org.tuttihub.application.instruments;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.instruments.Drawn;
import org.tuttihub.domain.values.Identity;

/** Which items were paid from which budget lines; files call each by its reference. */
public interface Purchases extends KeptMany<Drawn> {
  Noun NOUN = new Noun("instruments", "purchases", "purchase", "PUR");

  /** Those of some items that a budget line has paid already. */
  Set<UUID> paid(Collection<UUID> items);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Drawn drawn) {
    return drawn.identity();
  }
}
