package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.List;
import org.tuttihub.application.plugins.LocalPolicy.Answer;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.partners.policy.PartnershipTerms;

/** Tells what the hub asks of partners: by its policy, or as the core does where it has none. */
public interface PartnershipRules {

  /**
   * What is asked of partners of these types on a day; refuses where a policy is adopted that does
   * not answer, and never falls back on a looser rule.
   */
  Outcome<Answer<PartnershipTerms>> terms(List<PartnerType> types, LocalDate on);
}
