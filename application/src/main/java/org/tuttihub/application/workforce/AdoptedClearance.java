package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.tuttihub.application.plugins.LocalPolicy;
import org.tuttihub.application.plugins.LocalPolicy.Answer;
import org.tuttihub.application.plugins.PluginRecords;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.workforce.policy.Clearance;
import org.tuttihub.domain.workforce.policy.ClearanceFacts;
import org.tuttihub.domain.workforce.policy.ClearancePolicy;
import org.tuttihub.domain.workforce.policy.ClearanceTerms;

/** What the hub asks of its workforce by the policy that it has adopted. */
public record AdoptedClearance(
    UnitOfWork<? extends PluginRecords> work,
    LocalPolicy<ClearancePolicy, ClearanceFacts, ClearanceTerms> policy)
    implements ClearanceRules {

  public static ClearanceRules of(UnitOfWork<? extends PluginRecords> work, PolicyHost host) {
    return new AdoptedClearance(work, new LocalPolicy<>(Clearance.QUESTION, host, Clearance::core));
  }

  @Override
  public Map<Asked, Outcome<Answer<ClearanceTerms>>> terms(Collection<Asked> asked) {
    Map<LocalDate, List<Asked>> byDay =
        asked.stream().distinct().collect(Collectors.groupingBy(Asked::on));
    return work.look(
        records -> {
          Map<Asked, Outcome<Answer<ClearanceTerms>>> all = new HashMap<>();
          byDay.forEach((day, those) -> all.putAll(on(records, day, those)));
          return all;
        });
  }

  private Map<Asked, Outcome<Answer<ClearanceTerms>>> on(
      PluginRecords records, LocalDate day, List<Asked> asked) {
    List<BiFunction<PolicyRef, Settings, ClearanceFacts>> facts =
        asked.stream().map(AdoptedClearance::facts).toList();
    List<Outcome<Answer<ClearanceTerms>>> answers = policy.ask(records, day, facts);
    Map<Asked, Outcome<Answer<ClearanceTerms>>> all = new HashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      all.put(asked.get(i), answers.get(i));
    }
    return all;
  }

  private static BiFunction<PolicyRef, Settings, ClearanceFacts> facts(Asked one) {
    return (ref, settings) ->
        new ClearanceFacts(ref, one.on(), one.engagement(), one.roles(), settings, Facts.NONE);
  }
}
