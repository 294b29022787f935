package org.tuttihub.domain.instruments.policy;

import java.util.Optional;
import org.tuttihub.domain.policy.Question;

/** The question of loans, as those who ask it hold it. */
public final class Lending {
  public static final Question<LendingPolicy, LendingFacts, LendingTerms> QUESTION =
      new Question<>(
          "loan",
          LendingPolicy.class,
          LendingFacts.class,
          LendingTerms.class,
          LendingPolicy::terms,
          Lending::fault);

  private Lending() {}

  /**
   * What holds where the hub has adopted no policy: it lends as whoever stands at the desk says,
   * and no term, fee, deposit or insurance is known.
   */
  public static LendingTerms core(LendingFacts facts) {
    return LendingTerms.NOTHING_SAID;
  }

  /** What is wrong with an answer; empty when it holds. */
  public static Optional<String> fault(LendingFacts facts, LendingTerms terms) {
    return terms.until().filter(day -> day.isBefore(facts.on())).isPresent()
        ? Optional.of("It lets a loan end on " + terms.until().get() + ", before it begins.")
        : Optional.empty();
  }
}
