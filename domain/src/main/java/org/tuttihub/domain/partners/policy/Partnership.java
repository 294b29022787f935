package org.tuttihub.domain.partners.policy;

import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.policy.Question;

/** The question of partnership, as those who ask it hold it. */
public final class Partnership {
  public static final Question<PartnershipPolicy, PartnershipFacts, PartnershipTerms> QUESTION =
      new Question<>(
          "partnership",
          PartnershipPolicy.class,
          PartnershipFacts.class,
          PartnershipTerms.class,
          PartnershipPolicy::terms,
          Partnership::fault);

  private Partnership() {}

  /** What the core itself asks where the hub has adopted no policy: the safe choice each time. */
  public static PartnershipTerms core(List<PartnerType> types) {
    return new PartnershipTerms(
        true,
        types.contains(PartnerType.DELIVERY) ? List.of(HeldPolicy.SAFEGUARDING) : List.of(),
        12,
        12,
        FinalSay.LEAD_ORGANISATION,
        20,
        20,
        28,
        2,
        List.of());
  }

  /** What is wrong with an answer; empty when it holds. */
  public static Optional<String> fault(PartnershipFacts facts, PartnershipTerms terms) {
    return facts.isAny(PartnerType.DELIVERY) && !terms.policies().contains(HeldPolicy.SAFEGUARDING)
        ? Optional.of("It lets a delivery partner do without a safeguarding policy.")
        : Optional.empty();
  }
}
