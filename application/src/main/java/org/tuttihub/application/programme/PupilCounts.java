package org.tuttihub.application.programme;

import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.programme.PupilCount;
import org.tuttihub.domain.values.Identity;

/** How many pupils were taught; each is known by what is counted. */
public interface PupilCounts extends KeptMany<PupilCount> {
  Noun NOUN = new Noun("programme", "pupil-counts", "count of pupils", "");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(PupilCount count) {
    return count.identity();
  }
}
