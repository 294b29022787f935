package org.tuttihub.application.strategy;

import java.util.Optional;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.strategy.Framework;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/** The framework packs that are installed. */
public interface Frameworks extends Kept<Framework> {
  Noun NOUN = new Noun("strategy", "frameworks", "framework pack", "FWK");

  /** The pack that holds in a year: of those that begin no later, the latest, newest version. */
  Optional<Framework> inForce(AcademicYear year);

  /** The newest version of a pack. */
  Optional<Integer> newest(String code);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Framework framework) {
    return framework.identity();
  }
}
