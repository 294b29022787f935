package org.tuttihub.plugin.leicestershire;

import java.util.ArrayList;
import java.util.List;
import org.tuttihub.domain.commissioning.policy.CommissioningFacts;
import org.tuttihub.domain.commissioning.policy.CommissioningPolicy;
import org.tuttihub.domain.commissioning.policy.CommissioningTerms;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Percent;

/**
 * The grant answers gaps of the needs analysis. At least half of what delivery costs is expected
 * from sources other than the hub's grant, when a partner bids and when all is paid.
 */
public final class Commissions implements CommissioningPolicy {

  @Override
  public Decision<CommissioningTerms> judge(CommissioningFacts facts) {
    Settings settings = facts.settings();
    Percent share = settings.percent("share");
    boolean inKind = settings.yes("in_kind_counts");
    Money needed = facts.share(share);
    Money counted = facts.borne(other -> inKind || !other.inKind());
    List<String> reasons = new ArrayList<>();
    reasons.add(
        "At least "
            + share
            + " of "
            + facts.cost()
            + " is expected from elsewhere: "
            + needed
            + ".");
    reasons.add(
        "From elsewhere come "
            + counted
            + (inKind ? ", in money and in kind." : " in money; what is in kind does not count."));
    reasons.add("It is an expectation: less may be let pass, with a reason and who approved it.");
    return new Decision.Decided<>(
        new CommissioningTerms(
                needed,
                counted,
                "at least " + share + " of the cost from sources other than the hub's grant",
                true,
                settings.text("procedure"),
                settings.whole("bids", 1, 100),
                facts.criteria("criteria"))
            .withReviewers(settings.whole("reviewers", 1, 20)),
        reasons,
        facts.policy());
  }
}
