package org.tuttihub.application.instruments;

import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Repair;
import org.tuttihub.domain.values.Identity;

/** What was sent to repairers; files call a repair by its reference. */
public interface Repairs extends KeptMany<Repair> {
  Noun NOUN = new Noun("instruments", "repairs", "repair", "REP");

  /** The repair for which an item is away. */
  Optional<Stored<Repair>> openOf(UUID item);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Repair repair) {
    return repair.identity();
  }
}
