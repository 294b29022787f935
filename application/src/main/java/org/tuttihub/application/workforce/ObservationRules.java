package org.tuttihub.application.workforce;

import java.util.List;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.ObservationRule;

/** How often the hub observes, and of how few it says nothing, from when on. */
public interface ObservationRules extends Kept<ObservationRule> {
  Noun NOUN = new Noun("workforce", "observation-rules", "observation rule", "OBR");

  /** All there are, the earliest first: a hub has a few. */
  List<ObservationRule> every();

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(ObservationRule rule) {
    return rule.identity();
  }
}
