package org.tuttihub.application.workforce;

import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.Pathway;

/** The programmes by which people become teachers. */
public interface Pathways extends Kept<Pathway> {
  Noun NOUN = new Noun("workforce", "pathways", "pathway", "PWY");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Pathway pathway) {
    return pathway.identity();
  }
}
