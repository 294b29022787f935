package org.tuttihub.domain.charging.policy;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tuttihub.domain.charging.policy.Quotation.Share;

/**
 * What holds for every charging policy, beyond what a quotation cannot be made without. A policy
 * whose answer breaks one is not believed.
 */
public final class ChargingRules {
  private ChargingRules() {}

  /** What is wrong with an answer; empty when it holds. */
  public static Optional<String> fault(ChargingFacts facts, Quotation quotation) {
    Set<Integer> asked = new HashSet<>();
    Set<Integer> priced = new HashSet<>();
    facts.items().forEach(item -> asked.add(item.number()));
    for (Quotation.Line line : quotation.lines()) {
      priced.addAll(line.items());
      for (Share share : line.shares()) {
        Optional<String> fault = fault(facts.customer(), share);
        if (fault.isPresent()) {
          return fault;
        }
      }
    }
    for (Item item : facts.items()) {
      if (!priced.contains(item.number())) {
        return Optional.of("It has no price for " + item.name() + ".");
      }
    }
    priced.removeAll(asked);
    return priced.stream()
        .min(Integer::compare)
        .map(number -> "It prices an item " + number + " that was not asked for.");
  }

  private static Optional<String> fault(Customer customer, Share share) {
    if (share.kind() == Share.Kind.REMISSION && !customer.mayHaveRemission()) {
      return Optional.of(
          "It remits a charge of a customer who is no family: what lowers a price with others'"
              + " money is a subsidy.");
    }
    if (share.from().kind() == Source.Kind.SCHOOL && customer == Customer.SCHOOL) {
      return Optional.of("It lets the school that pays subsidise itself.");
    }
    if (share.from().kind() == Source.Kind.FUND && share.from().name().isBlank()) {
      return Optional.of("It does not name the fund of a share.");
    }
    return Optional.empty();
  }
}
