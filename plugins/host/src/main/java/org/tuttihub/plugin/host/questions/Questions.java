package org.tuttihub.plugin.host.questions;

import java.util.List;
import org.tuttihub.domain.charging.policy.Charging;
import org.tuttihub.domain.commissioning.policy.Commissioning;
import org.tuttihub.domain.instruments.policy.Lending;
import org.tuttihub.domain.partners.policy.Partnership;
import org.tuttihub.domain.policy.Question;
import org.tuttihub.domain.workforce.policy.Clearance;
import org.tuttihub.domain.workforce.policy.Offering;

/** The questions that policies answer, by name. */
public final class Questions {
  private static final List<Question<?, ?, ?>> ALL =
      List.of(
          Charging.QUESTION,
          Partnership.QUESTION,
          Commissioning.QUESTION,
          Clearance.QUESTION,
          Lending.QUESTION,
          Offering.QUESTION);

  private Questions() {}

  /** The question of that name, which a descriptor was checked to name. */
  public static Question<?, ?, ?> named(String name) {
    return ALL.stream().filter(q -> q.name().equals(name)).findFirst().orElseThrow();
  }
}
