package org.tuttihub.plugin.hertfordshire;

import java.util.List;
import org.tuttihub.domain.partners.policy.FinalSay;
import org.tuttihub.domain.partners.policy.HeldPolicy;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.partners.policy.PartnershipFacts;
import org.tuttihub.domain.partners.policy.PartnershipPolicy;
import org.tuttihub.domain.partners.policy.PartnershipTerms;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.Settings;

/**
 * What the plan states of partners: who delivers shares its policies, safeguarding among them,
 * before the agreement; agreements are the lead organisation's, the board advises. All else is left
 * to the hub's settings.
 */
public final class Partners implements PartnershipPolicy {

  @Override
  public Decision<PartnershipTerms> terms(PartnershipFacts facts) {
    Settings settings = facts.settings();
    boolean delivers = facts.isAny(PartnerType.DELIVERY);
    return new Decision.Decided<>(
        new PartnershipTerms(
            delivers || settings.yes("agreement_for_all"),
            delivers ? List.of(HeldPolicy.SAFEGUARDING) : List.of(),
            12,
            12,
            FinalSay.LEAD_ORGANISATION,
            settings.whole("first_step_days", 1, 365),
            settings.whole("second_step_days", 1, 365),
            settings.whole("survey_days", 1, 120),
            2,
            List.of()),
        List.of(
            delivers
                ? "Who delivers shares all relevant policies, safeguarding among them."
                : "The plan asks for no policies of partners who do not deliver.",
            "Agreements are the lead organisation's: the board is advisory."),
        facts.policy());
  }
}
