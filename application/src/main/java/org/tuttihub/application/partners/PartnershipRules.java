package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.List;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.partners.policy.Partnership;
import org.tuttihub.domain.partners.policy.PartnershipTerms;

/** Tells what the hub asks of partners: by its policy, or as the core does where it has none. */
public interface PartnershipRules {

  /** The core's own terms. */
  PartnershipRules CORE =
      (types, _) ->
          Outcome.done(
              new Terms(
                  Partnership.core(types),
                  List.of("No policy is adopted, so the core's own terms hold."),
                  "the core's own terms"));

  /**
   * What is asked of partners of these types on a day; refuses where a policy is adopted that does
   * not answer, and never falls back on a looser rule.
   */
  Outcome<Terms> terms(List<PartnerType> types, LocalDate on);

  /**
   * What is asked, and why.
   *
   * @param reasons in order, one sentence each
   * @param by whose terms they are, in words
   */
  record Terms(PartnershipTerms terms, List<String> reasons, String by) {
    public Terms {
      reasons = List.copyOf(reasons);
    }
  }
}
