package org.tuttihub.application.charging;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.charging.PriceList;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/** What every price list keeps to, whoever writes it. */
final class PricesApart {
  private PricesApart() {}

  /**
   * The list, when it can stand beside the others. Refuses services that are not there, negative
   * amounts, one price twice, and a second price for the same day.
   */
  static Outcome<PriceList> checked(ChargingRecords records, PriceList list) {
    return fault(records, list)
        .map(Outcome::<PriceList>refused)
        .orElseGet(() -> Outcome.done(list));
  }

  private static Optional<Refusal> fault(ChargingRecords records, PriceList list) {
    Set<String> seen = new HashSet<>();
    for (PriceList.Line line : list.lines()) {
      if (records.services().byCode(line.service()).isEmpty()) {
        return Optional.of(unknown(line.service()));
      }
      if (line.amount().isNegative()) {
        return Optional.of(no("price-lists.negative", line, "is negative", "at least £0.00"));
      }
      if (!seen.add(line.service() + "\n" + line.variant())) {
        return Optional.of(no("price-lists.twice", line, "stands there twice", "one price"));
      }
    }
    List<Stored<PriceList>> others = records.priceLists().during(list.heading().period());
    return others.stream()
        .map(Stored::value)
        .map(list::clash)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The refusal for a service that the hub does not offer. */
  static Refusal unknown(String code) {
    return Refusal.rule(
        "charging.unknown-service",
        "The hub offers no service " + code + ".",
        "What it offers: services list. A new one: services add.");
  }

  private static Refusal no(String code, PriceList.Line line, String what, String wanted) {
    return Refusal.rule(
        code, "The price for " + line.name() + " " + what + ".", "Give it " + wanted + ".");
  }
}
