package org.tuttihub.domain.workforce.policy;

import java.util.Optional;
import org.tuttihub.domain.policy.Question;

/** The question of offers to whoever begins, as those who ask it hold it. */
public final class Offering {
  public static final Question<OfferPolicy, OfferFacts, OfferTerms> QUESTION =
      new Question<>(
          "offer",
          OfferPolicy.class,
          OfferFacts.class,
          OfferTerms.class,
          OfferPolicy::terms,
          Offering::fault);

  private Offering() {}

  /** What holds where the hub has adopted no policy: nobody says what is offered. */
  public static OfferTerms core(OfferFacts facts) {
    return OfferTerms.NOTHING_SAID;
  }

  /** What is wrong with an answer; empty when it holds. */
  public static Optional<String> fault(OfferFacts facts, OfferTerms terms) {
    if (terms.grade().isBlank()) {
      return Optional.of("It offers something that is called nothing.");
    }
    return terms.assessed().isEmpty()
        ? Optional.of("It does not say how " + terms.grade() + " was assessed.")
        : Optional.empty();
  }
}
