package org.tuttihub.plugin.host.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.Settings;

/**
 * Facts of a policy's own where the question has neither services nor items: all that are declared
 * are asked for.
 */
final class PlainFacts {
  private PlainFacts() {}

  /** The facts with what falls back, and the settings with what the hub has not set. */
  static <F> Outcome<F> complete(
      PolicyDescription policy,
      Facts given,
      Settings settings,
      BiFunction<Settings, Facts, F> made) {
    FactCheck check = new FactCheck(policy.ref());
    Facts complete = check.checked(policy.facts(), _ -> true, given, "facts.", "");
    return check
        .refusal()
        .<Outcome<F>>map(Outcome::refused)
        .orElseGet(
            () -> Outcome.done(made.apply(SettingsCheck.complete(policy, settings), complete)));
  }

  /** The same question, each time without one fact that is required. */
  static <F> List<F> lacking(PolicyDescription policy, Facts given, Function<Facts, F> made) {
    List<F> lacking = new ArrayList<>();
    for (FactSpec fact : policy.facts()) {
      if (fact.isRequired()) {
        Map<String, String> left = new LinkedHashMap<>(given.values());
        left.remove(fact.name());
        lacking.add(made.apply(new Facts(left)));
      }
    }
    return lacking;
  }
}
