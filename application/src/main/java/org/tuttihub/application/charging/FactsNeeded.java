package org.tuttihub.application.charging;

import java.util.List;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.FactSpec.About;
import org.tuttihub.domain.policy.PolicyDescription;

/** What a policy wants to know. */
public final class FactsNeeded {
  private FactsNeeded() {}

  /** Of an item of that service. */
  public static List<FactSpec> ofItem(PolicyDescription policy, String service) {
    return policy.facts().stream()
        .filter(fact -> fact.about() == About.ITEM && fact.isNeededFor(service))
        .toList();
  }

  /** Of a quote for those services. */
  public static List<FactSpec> ofQuote(PolicyDescription policy, List<String> services) {
    return policy.facts().stream()
        .filter(fact -> fact.about() == About.QUOTE)
        .filter(fact -> services.stream().anyMatch(fact::isNeededFor))
        .toList();
  }

  /** The refusal for facts that are missing or wrong. */
  public static Refusal faulty(List<Fault> faults) {
    return Refusal.rule(
        "charging.facts",
        faults.size() == 1
            ? "One fact is missing or not right."
            : faults.size() + " facts are missing or not right.",
        "Nothing is guessed. What is asked for is shown by: quotes facts.",
        faults);
  }
}
