package org.tuttihub.application.instruments;

import java.util.Optional;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Kit;
import org.tuttihub.domain.values.Identity;

/** The class sets, and other kits that go out together. */
public interface Kits extends Kept<Kit> {
  Noun NOUN = new Noun("instruments", "kits", "class set", "KIT");

  /** The class set of a name. */
  Optional<Stored<Kit>> called(String name);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Kit kit) {
    return kit.identity();
  }
}
