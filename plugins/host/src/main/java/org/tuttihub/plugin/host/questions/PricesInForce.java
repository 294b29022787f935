package org.tuttihub.plugin.host.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuttihub.domain.charging.policy.ChargingOffer.OfferedPrice;
import org.tuttihub.domain.charging.policy.ChargingOffer.OfferedPrices;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.policy.Price;

/**
 * The prices of a descriptor's lists that hold on a day; a customer's own list goes first, then an
 * authority's.
 */
final class PricesInForce {
  private PricesInForce() {}

  static List<Price> on(
      LocalDate day, Customer customer, String authority, List<OfferedPrices> lists) {
    Map<List<String>, Price> prices = new LinkedHashMap<>();
    lists.stream()
        .filter(list -> list.customer().map(c -> c == customer).orElse(true))
        .filter(list -> list.authority().map(authority::equals).orElse(true))
        .filter(list -> !day.isBefore(list.from()))
        .filter(list -> list.until().map(until -> !day.isAfter(until)).orElse(true))
        .sorted(
            Comparator.comparing((OfferedPrices list) -> list.customer().isEmpty())
                .thenComparing(list -> list.authority().isEmpty()))
        .forEach(
            list ->
                list.prices()
                    .forEach(
                        p ->
                            prices.putIfAbsent(
                                List.of(p.service(), p.variant()), made(p, list.title()))));
    return new ArrayList<>(prices.values());
  }

  private static Price made(OfferedPrice offered, String list) {
    return new Price(offered.service(), offered.variant(), offered.unit(), offered.amount(), list);
  }
}
