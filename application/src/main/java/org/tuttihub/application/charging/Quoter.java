package org.tuttihub.application.charging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.domain.charging.policy.Charging;
import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.policy.Item;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.GivenFacts;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;

/**
 * Quotes prices by the rules of a day. Items that several policies answer for are asked policy by
 * policy and put together. Each policy is told only the facts that it asks for.
 */
final class Quoter {

  /** What is asked for. */
  record Wanted(
      Customer customer, String authority, List<WantedItem> items, Map<String, String> facts) {}

  /** One of its items. */
  record WantedItem(
      String service, String variant, int quantity, int terms, Map<String, String> facts) {}

  /** What one policy said. */
  record Part(PolicyDescription policy, Quotation quotation, List<String> reasons) {}

  /** The items that one policy answers for. */
  private record Group(PolicyDescription policy, Settings settings, List<Integer> items) {}

  private final PolicyHost host;
  private final RulesOfDay rules;
  private final Wanted wanted;
  private final List<Fault> faults = new ArrayList<>();

  private Quoter(PolicyHost host, RulesOfDay rules, Wanted wanted) {
    this.host = host;
    this.rules = rules;
    this.wanted = wanted;
  }

  /**
   * The parts of a price, one for each policy. Refuses the whole when one of them refuses, naming
   * it; facts that are missing or wrong are all told at once ({@code charging.facts}).
   */
  static Outcome<List<Part>> quote(PolicyHost host, RulesOfDay rules, Wanted wanted) {
    return new Quoter(host, rules, wanted).quote();
  }

  private Outcome<List<Part>> quote() {
    return groups()
        .then(
            groups -> {
              List<ChargingFacts> facts = groups.stream().map(this::facts).toList();
              refuseUnasked(groups);
              return faults.isEmpty()
                  ? parts(groups, facts)
                  : Outcome.refused(FactsNeeded.faulty(faults));
            });
  }

  private Outcome<List<Group>> groups() {
    Map<PolicyRef, Group> groups = new LinkedHashMap<>();
    for (int i = 0; i < wanted.items().size(); i++) {
      int at = i;
      Outcome<RulesOfDay.Rule> rule =
          rules.rule(wanted.items().get(i).service(), wanted.customer(), wanted.authority());
      switch (rule) {
        case Outcome.Refused<RulesOfDay.Rule>(Refusal refusal) -> {
          return Outcome.refused(refusal);
        }
        case Outcome.Done<RulesOfDay.Rule>(RulesOfDay.Rule found) ->
            groups
                .computeIfAbsent(
                    found.policy().ref(),
                    _ -> new Group(found.policy(), found.settings(), new ArrayList<>()))
                .items()
                .add(at);
      }
    }
    return Outcome.done(List.copyOf(groups.values()));
  }

  private ChargingFacts facts(Group group) {
    List<Item> items = new ArrayList<>();
    for (int at : group.items()) {
      WantedItem item = wanted.items().get(at);
      items.add(
          new Item(
              at + 1,
              item.service(),
              item.variant(),
              item.quantity(),
              item.terms(),
              GivenFacts.of(
                  FactsNeeded.ofItem(group.policy(), item.service(), wanted.customer()),
                  item.facts(),
                  "items." + at + ".facts",
                  faults)));
    }
    return new ChargingFacts(
        group.policy().ref(),
        rules.day(),
        wanted.customer(),
        wanted.authority(),
        items,
        rules.prices(wanted.customer(), wanted.authority()),
        group.settings(),
        GivenFacts.of(quoteFacts(group), wanted.facts(), "facts", faults),
        rules.later(wanted.customer(), wanted.authority()));
  }

  private List<FactSpec> quoteFacts(Group group) {
    List<String> services =
        group.items().stream().map(at -> wanted.items().get(at).service()).toList();
    return FactsNeeded.ofQuote(group.policy(), services, wanted.customer());
  }

  private void refuseUnasked(List<Group> groups) {
    Set<String> asked = new TreeSet<>();
    for (Group group : groups) {
      quoteFacts(group).forEach(fact -> asked.add(fact.name()));
      for (int at : group.items()) {
        WantedItem item = wanted.items().get(at);
        Set<String> ofItem = new TreeSet<>();
        FactsNeeded.ofItem(group.policy(), item.service(), wanted.customer())
            .forEach(fact -> ofItem.add(fact.name()));
        GivenFacts.refuseOthers(ofItem, item.facts(), "items." + at + ".facts", faults);
      }
    }
    GivenFacts.refuseOthers(asked, wanted.facts(), "facts", faults);
  }

  private Outcome<List<Part>> parts(List<Group> groups, List<ChargingFacts> facts) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      PolicyDescription policy = groups.get(i).policy();
      switch (host.ask(Charging.QUESTION, policy.ref(), facts.get(i))) {
        case Decision.Declined<Quotation>(Refusal refusal, var _, var _) -> {
          return Outcome.refused(saidBy(policy, refusal));
        }
        case Decision.Decided<Quotation>(Quotation quotation, List<String> reasons, var _) ->
            parts.add(new Part(policy, quotation, reasons));
      }
    }
    return Outcome.done(List.copyOf(parts));
  }

  private static Refusal saidBy(PolicyDescription policy, Refusal refusal) {
    return new Refusal(
        refusal.kind(),
        refusal.code(),
        refusal.fact() + " (" + policy.title() + ", " + policy.ref() + ")",
        refusal.remedy(),
        refusal.faults());
  }
}
