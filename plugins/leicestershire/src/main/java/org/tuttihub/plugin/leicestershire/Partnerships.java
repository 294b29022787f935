package org.tuttihub.plugin.leicestershire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tuttihub.domain.partners.policy.Clause;
import org.tuttihub.domain.partners.policy.FinalSay;
import org.tuttihub.domain.partners.policy.HeldPolicy;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.partners.policy.PartnershipFacts;
import org.tuttihub.domain.partners.policy.PartnershipPolicy;
import org.tuttihub.domain.partners.policy.PartnershipTerms;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.Settings;

/**
 * Everybody may become a partner who meets the minimum standards. What an agreement says depends on
 * the type of partner; it usually runs for an academic year; the chair of the board decides in the
 * end whether it is ended.
 */
public final class Partnerships implements PartnershipPolicy {

  @Override
  public Decision<PartnershipTerms> terms(PartnershipFacts facts) {
    Settings settings = facts.settings();
    List<String> reasons = new ArrayList<>();
    boolean agreement = isAmong(facts, settings.text("agreement_for"));
    reasons.add(
        agreement
            ? "A partner of this type signs an agreement, as the hub has set."
            : "An agreement is drafted where required; for this type the hub has set that none"
                + " is.");
    List<HeldPolicy> policies = new ArrayList<>();
    if (facts.isAny(PartnerType.DELIVERY)) {
      policies.add(HeldPolicy.SAFEGUARDING);
      policies.add(HeldPolicy.QUALITY);
      reasons.add("Who delivers shows the minimum standards: safeguarding and quality.");
    } else if (agreement) {
      policies.add(HeldPolicy.SAFEGUARDING);
      reasons.add("The minimum standards are about safeguarding in the first place.");
    }
    reasons.add("An agreement usually runs for an academic year and is reviewed at least yearly.");
    reasons.add("The chair of the board has the final say on ending an agreement.");
    reasons.add("Every partner answers a survey each term.");
    return new Decision.Decided<>(
        new PartnershipTerms(
            agreement,
            policies,
            12,
            12,
            FinalSay.CHAIR,
            settings.whole("first_step_days", 1, 365),
            settings.whole("second_step_days", 1, 365),
            settings.whole("survey_days", 1, 120),
            2,
            clauses(facts)),
        reasons,
        facts.policy());
  }

  private static List<Clause> clauses(PartnershipFacts facts) {
    List<Clause> clauses = new ArrayList<>();
    for (Facts row : facts.settings().table("clauses")) {
      if (!row.has("types") || isAmong(facts, row.text("types"))) {
        clauses.add(new Clause(row.text("heading"), row.text("text")));
      }
    }
    return clauses;
  }

  /** Whether the partner is of one of the types between semicolons. */
  private static boolean isAmong(PartnershipFacts facts, String types) {
    List<String> named =
        Arrays.stream(types.toLowerCase(Locale.ROOT).split(";", -1)).map(String::strip).toList();
    return facts.types().stream().anyMatch(type -> named.contains(type.words()));
  }
}
