package org.tuttihub.domain.charging.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.policy.Unanswerable;

/**
 * Everything that a charging policy may go by.
 *
 * @param policy who is asked
 * @param on the day whose prices and settings count
 * @param authority the local authority, three digits; empty where it does not matter
 * @param items what is asked for, at least one
 * @param prices every price in force that day for this customer and authority
 * @param facts what the policy wants to know of the customer; never stored
 * @param later the prices on the first day of the second and the third term, where they are others
 */
public record ChargingFacts(
    PolicyRef policy,
    LocalDate on,
    Customer customer,
    String authority,
    List<Item> items,
    List<Price> prices,
    Settings settings,
    Facts facts,
    List<TermPrices> later) {
  public ChargingFacts {
    items = List.copyOf(items);
    prices = List.copyOf(prices);
    later = List.copyOf(later);
  }

  /** With the same prices in every term. */
  public ChargingFacts(
      PolicyRef policy,
      LocalDate on,
      Customer customer,
      String authority,
      List<Item> items,
      List<Price> prices,
      Settings settings,
      Facts facts) {
    this(policy, on, customer, authority, items, prices, settings, facts, List.of());
  }

  /** The items of a service that go on in a term, 1 to 3; every item begins with the first. */
  public List<Item> items(String service, int term) {
    return items.stream()
        .filter(item -> item.service().equals(service) && item.terms() >= term)
        .toList();
  }

  /** The price of an item's service and variant; refuses the question when there is none. */
  public Price price(Item item) {
    return price(item.service(), item.variant());
  }

  /** A price; refuses the question ({@code charging.no-price}) when there is none: no guessing. */
  public Price price(String service, String variant) {
    return findPrice(service, variant)
        .orElseThrow(() -> new Unanswerable(noPrice(prices, on, service, variant)));
  }

  /**
   * The price of an item on the first day of a term, 1 to 3; the first term's is that of the day
   * asked about. Where the hub has not said when its terms are, it is the same in each. Refuses as
   * {@link #price(Item)} does.
   */
  public Price price(Item item, int term) {
    return price(item.service(), item.variant(), term);
  }

  /** The same for a service and a variant. */
  public Price price(String service, String variant, int term) {
    for (TermPrices then : later) {
      if (then.term() == term) {
        return find(then.prices(), service, variant)
            .orElseThrow(
                () -> new Unanswerable(noPrice(then.prices(), then.from(), service, variant)));
      }
    }
    return price(service, variant);
  }

  /** A price, if there is one. */
  public Optional<Price> findPrice(String service, String variant) {
    return find(prices, service, variant);
  }

  /** Written without streams: a what-if asks for hundreds of thousands. */
  private static Optional<Price> find(List<Price> prices, String service, String variant) {
    for (Price price : prices) {
      if (price.service().equals(service) && price.variant().equals(variant)) {
        return Optional.of(price);
      }
    }
    return Optional.empty();
  }

  /** Begins the answer. */
  public Quote quote() {
    return new Quote(this);
  }

  private static Refusal noPrice(List<Price> prices, LocalDate on, String service, String variant) {
    List<String> known =
        prices.stream()
            .filter(p -> p.service().equals(service))
            .map(p -> p.variant().isEmpty() ? "(no variant)" : p.variant())
            .toList();
    return Refusal.rule(
        "charging.no-price",
        "On "
            + on
            + " no price is in force for "
            + service
            + (variant.isEmpty() ? "" : " " + variant)
            + ".",
        known.isEmpty()
            ? "Put it on a price list: price-lists add."
            : "There are prices for: " + String.join(", ", known) + ".");
  }
}
