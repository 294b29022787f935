package org.tuttihub.application.programme;

import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.programme.WaitingCount;
import org.tuttihub.domain.values.Identity;

/** How many wait; each is known by what is counted. */
public interface WaitingCounts extends KeptMany<WaitingCount> {
  Noun NOUN = new Noun("programme", "waiting-lists", "count of a waiting list", "");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(WaitingCount count) {
    return count.identity();
  }
}
