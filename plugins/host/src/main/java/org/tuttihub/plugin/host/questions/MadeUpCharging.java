package org.tuttihub.plugin.host.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.ChargingOffer.OfferedPrices;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.policy.Item;
import org.tuttihub.domain.charging.policy.Price;
import org.tuttihub.domain.charging.policy.TermPrices;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.FactSpec.About;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.values.Money;
import org.tuttihub.plugin.host.descriptor.Descriptor;

/** Questions made up for a charging policy: some out of the blue, some from an example, changed. */
final class MadeUpCharging {
  private final Descriptor descriptor;
  private final PolicyDescription policy;
  private final List<ChargingFacts> examples;
  private final MadeUp some;

  MadeUpCharging(
      Descriptor descriptor,
      PolicyDescription policy,
      List<ChargingFacts> examples,
      RandomGenerator random) {
    this.descriptor = descriptor;
    this.policy = policy;
    this.examples = examples;
    this.some = new MadeUp(random);
  }

  ChargingFacts facts() {
    return examples.isEmpty() || some.onceIn(2) ? outOfTheBlue() : changed(some.one(examples));
  }

  private ChargingFacts outOfTheBlue() {
    LocalDate on = day();
    Customer customer = customer();
    String authority = some.onceIn(2) ? "" : "919";
    List<Item> items = IntStream.rangeClosed(1, some.between(1, 5)).mapToObj(this::item).toList();
    List<Price> prices =
        some.onceIn(10)
            ? List.of()
            : some.onceIn(3)
                ? items.stream().map(this::anyPrice).distinct().toList()
                : PricesInForce.on(on, customer, authority, descriptor.priceLists());
    return new ChargingFacts(
        policy.ref(),
        on,
        customer,
        authority,
        items,
        prices,
        some.settings(policy),
        some.facts(ChargingCompletion.about(policy, About.QUOTE)),
        later(on, prices));
  }

  /** Other prices in the second or the third term, now and then. */
  private List<TermPrices> later(LocalDate on, List<Price> prices) {
    return some.onceIn(3) && !prices.isEmpty()
        ? List.of(
            new TermPrices(
                some.between(2, 3),
                on.plusDays(some.between(30, 200)),
                some.onceIn(5) ? List.of() : some.changed(prices, p -> priced(p, amount()))))
        : List.of();
  }

  /** An example with one thing about it changed. */
  private ChargingFacts changed(ChargingFacts e) {
    List<Item> items = e.items();
    List<Price> prices = e.prices();
    Facts facts = e.facts();
    List<FactSpec> declared = ChargingCompletion.about(policy, About.QUOTE);
    if (some.onceIn(3) && !prices.isEmpty()) {
      prices = some.changed(prices, p -> priced(p, amount()));
    } else if (some.onceIn(2) && !declared.isEmpty()) {
      FactSpec fact = some.one(declared);
      facts = facts.with(fact.name(), some.value(fact));
    } else {
      items = some.changed(items, i -> item(i.number()));
    }
    return new ChargingFacts(
        e.policy(),
        e.on(),
        e.customer(),
        e.authority(),
        items,
        prices,
        e.settings(),
        facts,
        e.later());
  }

  private Item item(int number) {
    String service = some.one(policy.services());
    return new Item(
        number,
        service,
        some.onceIn(12) ? "some-other" : some.one(variants(service)),
        some.onceIn(20) ? 10_000 : some.between(1, 12),
        some.between(1, 3),
        some.facts(ChargingCompletion.about(policy, About.ITEM)));
  }

  private List<String> variants(String service) {
    Set<String> known = new TreeSet<>();
    descriptor.priceLists().stream()
        .flatMap(list -> list.prices().stream())
        .filter(price -> price.service().equals(service))
        .forEach(price -> known.add(price.variant()));
    examples.stream()
        .flatMap(e -> e.items().stream())
        .filter(item -> item.service().equals(service))
        .forEach(item -> known.add(item.variant()));
    return known.isEmpty() ? List.of("") : new ArrayList<>(known);
  }

  private Price anyPrice(Item item) {
    return new Price(item.service(), item.variant(), "term", amount(), "A price list");
  }

  private static Price priced(Price price, Money amount) {
    return new Price(price.service(), price.variant(), price.unit(), amount, price.list());
  }

  private Money amount() {
    return Money.of(some.one(List.of("0.00", "0.01", "0.03", "9999.99", some.pounds(20_000))));
  }

  private LocalDate day() {
    List<LocalDate> days =
        Stream.concat(
                examples.stream().map(ChargingFacts::on),
                descriptor.priceLists().stream().map(OfferedPrices::from))
            .toList();
    return days.isEmpty()
        ? LocalDate.of(2026, 9, 1)
        : some.one(days).plusDays(some.between(-10, 400));
  }

  private Customer customer() {
    return examples.isEmpty() || some.onceIn(4)
        ? some.one(List.of(Customer.values()))
        : some.one(examples).customer();
  }
}
