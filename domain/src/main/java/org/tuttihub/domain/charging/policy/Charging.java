package org.tuttihub.domain.charging.policy;

import org.tuttihub.domain.policy.Question;

/** The question of charging, as those who ask it hold it. */
public final class Charging {
  public static final Question<ChargingPolicy, ChargingFacts, Quotation> QUESTION =
      new Question<>(
          "charging",
          ChargingPolicy.class,
          ChargingFacts.class,
          Quotation.class,
          ChargingPolicy::quote,
          ChargingRules::fault);

  private Charging() {}
}
