package org.tuttihub.application.commissioning;

import java.time.LocalDate;
import java.util.List;
import org.tuttihub.application.plugins.LocalPolicy;
import org.tuttihub.application.plugins.PluginRecords;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.commissioning.policy.Commissioning;
import org.tuttihub.domain.commissioning.policy.CommissioningFacts;
import org.tuttihub.domain.commissioning.policy.CommissioningPolicy;
import org.tuttihub.domain.commissioning.policy.CommissioningTerms;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.Facts;

/**
 * How the hub commissions by the policy that it has adopted, or as the core does where it has none.
 */
public record AdoptedRules(
    UnitOfWork<? extends PluginRecords> work,
    LocalPolicy<CommissioningPolicy, CommissioningFacts, CommissioningTerms> policy)
    implements CommissioningRules {

  public static CommissioningRules of(UnitOfWork<? extends PluginRecords> work, PolicyHost host) {
    return new AdoptedRules(
        work, new LocalPolicy<>(Commissioning.QUESTION, host, Commissioning::core));
  }

  @Override
  public List<FactSpec> facts(LocalDate on) {
    return work.look(records -> policy.facts(records, on));
  }

  @Override
  public Outcome<LocalPolicy.Answer<CommissioningTerms>> on(Asked asked) {
    return work.look(
        records ->
            policy.ask(
                records,
                asked.on(),
                (ref, settings) ->
                    new CommissioningFacts(
                        ref,
                        asked.on(),
                        asked.stage(),
                        asked.cost(),
                        asked.grant(),
                        asked.others(),
                        asked.types(),
                        settings,
                        new Facts(asked.facts()))));
  }
}
