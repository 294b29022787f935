package org.tuttihub.application.instruments;

import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.instruments.Maintained;
import org.tuttihub.domain.values.Identity;

/** What maintenance was done; files call an entry by its reference. */
public interface Maintenance extends KeptMany<Maintained> {
  Noun NOUN = new Noun("instruments", "maintenance", "maintenance entry", "MND");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Maintained entry) {
    return entry.identity();
  }
}
