package org.tuttihub.application.instruments;

import java.util.List;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.instruments.CapitalRule;
import org.tuttihub.domain.values.Identity;

/** What is treated as capital, from when on; files call a rule by its reference. */
public interface CapitalRules extends KeptMany<CapitalRule> {
  Noun NOUN = new Noun("instruments", "capital-rules", "capital rule", "CAP");

  /** All there are: a hub has a few. */
  List<CapitalRule> every();

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(CapitalRule rule) {
    return rule.identity();
  }
}
