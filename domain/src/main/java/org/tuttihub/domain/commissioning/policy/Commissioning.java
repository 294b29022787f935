package org.tuttihub.domain.commissioning.policy;

import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.policy.Question;
import org.tuttihub.domain.values.Money;

/** The question of commissioning, as those who ask it hold it. */
public final class Commissioning {
  public static final Question<CommissioningPolicy, CommissioningFacts, CommissioningTerms>
      QUESTION =
          new Question<>(
              "commissioning",
              CommissioningPolicy.class,
              CommissioningFacts.class,
              CommissioningTerms.class,
              CommissioningPolicy::judge,
              Commissioning::fault);

  private Commissioning() {}

  /** What the core itself says where the hub has adopted no policy: no share is asked for. */
  public static CommissioningTerms core(CommissioningFacts facts) {
    return new CommissioningTerms(
        Money.ZERO,
        facts.borne(),
        "no share from other sources is asked for",
        true,
        "the accountable body's own procurement rules",
        1,
        List.of(
            new Criterion("need", "How well does it meet the need it answers?", 30, 5),
            new Criterion("quality", "How good will the teaching and music-making be?", 20, 5),
            new Criterion("inclusion", "Whom does it reach, and whom does it leave out?", 20, 5),
            new Criterion("value", "Is it worth its cost, and what follows when it ends?", 20, 5),
            new Criterion("environment", "What of travel, and how is it kept low?", 10, 5)));
  }

  /** What is wrong with an answer; empty when it holds. */
  public static Optional<String> fault(CommissioningFacts facts, CommissioningTerms terms) {
    if (terms.needed().compareTo(facts.cost()) > 0) {
      return Optional.of("It asks for more from elsewhere than the project costs.");
    }
    return terms.counted().compareTo(facts.borne()) > 0
        ? Optional.of("It counts more from elsewhere than others bear.")
        : Optional.empty();
  }
}
