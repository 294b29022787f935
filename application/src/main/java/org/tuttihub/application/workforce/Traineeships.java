package org.tuttihub.application.workforce;

import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.Traineeship;

/** Who is on which pathway. */
public interface Traineeships extends Kept<Traineeship> {
  Noun NOUN = new Noun("workforce", "traineeships", "traineeship", "TRN");

  /** Whether anybody is or was on a pathway. */
  boolean isBegun(UUID pathway);

  /** The one that somebody is on. */
  Optional<Stored<Traineeship>> running(UUID staff);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Traineeship traineeship) {
    return traineeship.identity();
  }
}
