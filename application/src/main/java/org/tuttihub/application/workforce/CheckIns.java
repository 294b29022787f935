package org.tuttihub.application.workforce;

import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.CheckIn;

/** Talks of line managers with those whom they look after. Files call one by its reference. */
public interface CheckIns extends KeptMany<CheckIn> {
  Noun NOUN = new Noun("workforce", "check-ins", "check-in", "CHK");

  /** The one that is planned with somebody: there is never more than one. */
  Optional<Stored<CheckIn>> planned(UUID staff);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(CheckIn checkIn) {
    return checkIn.identity();
  }
}
