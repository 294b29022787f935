package org.tuttihub.domain.partners;

import java.util.EnumSet;
import java.util.List;
import org.tuttihub.domain.partners.policy.FinalSay;
import org.tuttihub.domain.partners.policy.HeldPolicy;
import org.tuttihub.domain.partners.policy.PartnerType;

/**
 * What the text of an agreement is made from, beside its wording. From the first signature on it is
 * kept as it was, so that what is printed later is what was signed: whatever template the hub
 * writes, whatever it is called and whatever its terms are by then.
 *
 * @param template the hub's text, with its places
 * @param hub what the hub was called
 * @param lead who led it
 * @param organisation what the partner was called
 * @param address where it was; may be empty
 * @param types what sort of partner it was
 * @param reviewMonths how often the two look at the agreement, 1 to 12
 * @param surveyDays within how many days a survey is answered, 1 to 120
 * @param finalSay who decides whether it ends early
 * @param policies what the partner holds and shows
 */
public record Printed(
    String template,
    String hub,
    String lead,
    String organisation,
    String address,
    List<PartnerType> types,
    int reviewMonths,
    int surveyDays,
    FinalSay finalSay,
    List<HeldPolicy> policies) {
  public Printed {
    types = List.copyOf(EnumSet.copyOf(types));
    policies = policies.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(policies));
  }
}
