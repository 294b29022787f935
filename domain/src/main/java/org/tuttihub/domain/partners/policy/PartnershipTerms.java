package org.tuttihub.domain.partners.policy;

import java.util.EnumSet;
import java.util.List;
import org.tuttihub.domain.values.BadValue;

/**
 * What a partnership asks of a partner. A policy may ask for more than the core does, never for
 * less: a delivery partner always shows its safeguarding policy, both parties always sign, and
 * every agreement is reviewed at least once a year.
 *
 * @param agreement whether a written agreement is required; one may always be made
 * @param policies what must be held, in date and accepted by the hub, in the order of the list
 * @param reviewMonths how often an agreement is reviewed, 1 to 12
 * @param longestMonths how long an agreement may run, 1 to 60
 * @param finalSay who decides whether a partnership is ended
 * @param firstStepDays how long the first step of a complaint may take, 1 to 365 days
 * @param secondStepDays how long the second step may take, 1 to 365 days
 * @param surveyDays within how many days a termly survey is to be answered, 1 to 120
 * @param brandingBreaches after how many recorded breaches of branding rules they count as
 *     repeated, 2 or more
 * @param clauses what an agreement says unless another is written, in order
 */
public record PartnershipTerms(
    boolean agreement,
    List<HeldPolicy> policies,
    int reviewMonths,
    int longestMonths,
    FinalSay finalSay,
    int firstStepDays,
    int secondStepDays,
    int surveyDays,
    int brandingBreaches,
    List<Clause> clauses) {
  public PartnershipTerms {
    policies = policies.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(policies));
    clauses = List.copyOf(clauses);
    within("reviews", reviewMonths, 1, 12);
    within("an agreement's months", longestMonths, 1, 60);
    within("the first step's days", firstStepDays, 1, 365);
    within("the second step's days", secondStepDays, 1, 365);
    within("the survey's days", surveyDays, 1, 120);
    within("breaches of branding", brandingBreaches, 2, 20);
  }

  private static void within(String what, int number, int least, int most) {
    if (number < least || number > most) {
      throw new BadValue(
          "The number of " + what + " is from " + least + " to " + most + ", not " + number + ".");
    }
  }
}
