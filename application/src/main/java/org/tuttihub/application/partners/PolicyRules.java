package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.List;
import org.tuttihub.application.plugins.LocalPolicy;
import org.tuttihub.application.plugins.PluginRecords;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.partners.policy.Partnership;
import org.tuttihub.domain.partners.policy.PartnershipFacts;
import org.tuttihub.domain.partners.policy.PartnershipPolicy;
import org.tuttihub.domain.partners.policy.PartnershipTerms;
import org.tuttihub.domain.policy.Facts;

/** What the hub asks of partners by the policy that it has adopted. */
public record PolicyRules(
    UnitOfWork<? extends PluginRecords> work,
    LocalPolicy<PartnershipPolicy, PartnershipFacts, PartnershipTerms> policy)
    implements PartnershipRules {

  public static PartnershipRules of(UnitOfWork<? extends PluginRecords> work, PolicyHost host) {
    return new PolicyRules(
        work,
        new LocalPolicy<>(Partnership.QUESTION, host, facts -> Partnership.core(facts.types())));
  }

  @Override
  public Outcome<LocalPolicy.Answer<PartnershipTerms>> terms(
      List<PartnerType> types, LocalDate on) {
    return work.look(
        records ->
            policy.ask(
                records,
                on,
                (ref, settings) -> new PartnershipFacts(ref, on, types, settings, Facts.NONE)));
  }
}
