package org.tuttihub.plugin.host.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.Item;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.FactSpec.About;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyDescription;

/** Completes what a charging policy is asked: facts of the quote, facts of each item, settings. */
final class ChargingCompletion {
  private final PolicyDescription policy;
  private final ChargingFacts asked;
  private final FactCheck check;

  ChargingCompletion(PolicyDescription policy, ChargingFacts asked) {
    this.policy = policy;
    this.asked = asked;
    this.check = new FactCheck(policy.ref());
  }

  Outcome<ChargingFacts> complete() {
    Facts ofQuote =
        check.checked(
            about(policy, About.QUOTE),
            fact -> asked.items().stream().anyMatch(item -> isNeeded(fact, item)),
            asked.facts(),
            "facts.",
            "");
    List<Item> items = items();
    return check
        .refusal()
        .<Outcome<ChargingFacts>>map(Outcome::refused)
        .orElseGet(
            () ->
                Outcome.done(
                    new ChargingFacts(
                        policy.ref(),
                        asked.on(),
                        asked.customer(),
                        asked.authority(),
                        items,
                        asked.prices(),
                        SettingsCheck.complete(policy, asked.settings()),
                        ofQuote,
                        asked.later())));
  }

  static List<FactSpec> about(PolicyDescription policy, About about) {
    if (policy.facts().isEmpty()) {
      return List.of();
    }
    List<FactSpec> facts = new ArrayList<>();
    for (FactSpec fact : policy.facts()) {
      if (fact.about() == about) {
        facts.add(fact);
      }
    }
    return facts;
  }

  private List<Item> items() {
    List<FactSpec> declared = about(policy, About.ITEM);
    List<Item> items = new ArrayList<>();
    for (Item item : asked.items()) {
      Predicate<FactSpec> needed = fact -> isNeeded(fact, item);
      String path = "items." + (item.number() - 1) + ".facts.";
      Facts facts = check.checked(declared, needed, item.facts(), path, said(item));
      items.add(
          new Item(
              item.number(), item.service(), item.variant(), item.quantity(), item.terms(), facts));
    }
    return items;
  }

  private boolean isNeeded(FactSpec fact, Item item) {
    return fact.isAskedOf(asked.customer().word()) && fact.isNeededFor(item.service());
  }

  private static String said(Item item) {
    return "Item " + item.name().substring("item ".length()) + ": ";
  }
}
