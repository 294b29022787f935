package org.tuttihub.plugin.host.descriptor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.domain.charging.policy.Charging;
import org.tuttihub.domain.charging.policy.ChargingOffer.OfferedPrice;
import org.tuttihub.domain.charging.policy.ChargingOffer.OfferedPrices;
import org.tuttihub.domain.charging.policy.ChargingOffer.OfferedService;
import org.tuttihub.domain.partners.policy.Partnership;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.FactSpec.About;
import org.tuttihub.domain.workforce.policy.Clearance;
import org.tuttihub.plugin.host.descriptor.Descriptor.Entry;
import org.tuttihub.plugin.host.jar.PluginFiles;

/** Whether the parts of a descriptor fit one another, and the files beside it. */
final class Consistency {
  /** Questions that are asked where a hub has no place to give facts of a policy's own. */
  private static final Set<String> WITHOUT_FACTS =
      Set.of(Partnership.QUESTION.name(), Clearance.QUESTION.name());

  private final Descriptor descriptor;
  private final PluginFiles files;
  private final Set<String> services;
  private final List<String> faults = new ArrayList<>();

  Consistency(Descriptor descriptor, PluginFiles files) {
    this.descriptor = descriptor;
    this.files = files;
    this.services =
        descriptor.services().stream().map(OfferedService::code).collect(Collectors.toSet());
  }

  List<String> faults() {
    if (descriptor.policies().isEmpty() && descriptor.packs().isEmpty()) {
      faults.add("policies: There is none, nor a pack.");
    }
    Names.twice(descriptor.services().stream().map(OfferedService::code).toList())
        .ifPresent(code -> faults.add("services: There are two with the code " + code + "."));
    descriptor.policies().forEach(this::policy);
    descriptor.priceLists().forEach(this::prices);
    overlaps();
    for (Descriptor.PrintedOf printed : descriptor.printed()) {
      Stream.concat(Stream.of(printed.policy()), printed.figure().against().stream())
          .filter(name -> descriptor.policy(name).isEmpty())
          .forEach(name -> faults.add("printed: There is no policy " + name + "."));
    }
    descriptor.packs().forEach(pack -> file("packs", pack));
    return faults;
  }

  private void policy(Entry policy) {
    String at = "policy " + policy.name();
    List<String> own = policy.description().services();
    if (own.isEmpty() && policy.description().question().equals(Charging.QUESTION.name())) {
      faults.add(at + ": It names no services that it answers for.");
    }
    own.forEach(code -> service(at, code));
    if (!policy.description().question().equals(Charging.QUESTION.name())) {
      withoutServices(at, policy);
    }
    for (FactSpec fact : policy.description().facts()) {
      for (String code : fact.services()) {
        if (!own.contains(code)) {
          faults.add(
              at + ", fact " + fact.name() + ": " + code + " is no service of the policy's.");
        }
      }
    }
    file(at, policy.type().replace('.', '/') + ".class");
    file(at, policy.examples());
  }

  /** What only the question of charging knows: services, customers, items of a quote. */
  private void withoutServices(String at, Entry policy) {
    String question = policy.description().question();
    if (!policy.description().services().isEmpty()) {
      faults.add(at + ": The question of " + question + " knows no services; leave them out.");
    }
    if (WITHOUT_FACTS.contains(question) && !policy.description().facts().isEmpty()) {
      faults.add(
          at
              + ": The question of "
              + question
              + " has no facts of a policy's own: what differs from"
              + " hub to hub is a setting.");
    }
    for (FactSpec fact : policy.description().facts()) {
      if (fact.about() != About.QUOTE || !fact.customers().isEmpty()) {
        faults.add(
            at
                + ", fact "
                + fact.name()
                + ": The question of "
                + question
                + " knows neither items nor customers; leave \"about\" and \"customers\" out.");
      }
    }
  }

  private void prices(OfferedPrices list) {
    String at = "price list " + list.title();
    list.prices().forEach(price -> service(at, price.service()));
    Names.twice(list.prices().stream().map(Consistency::key).toList())
        .ifPresent(key -> faults.add(at + ": There are two prices for " + key + "."));
  }

  private void overlaps() {
    List<OfferedPrices> lists = descriptor.priceLists();
    for (int i = 0; i < lists.size(); i++) {
      for (OfferedPrices other : lists.subList(i + 1, lists.size())) {
        if (overlap(lists.get(i), other)) {
          faults.add(
              "the price lists "
                  + lists.get(i).title()
                  + " and "
                  + other.title()
                  + " both have a price for the same service, customer and day.");
        }
      }
    }
  }

  private static boolean overlap(OfferedPrices one, OfferedPrices other) {
    return one.customer().equals(other.customer())
        && one.authority().equals(other.authority())
        && !one.from().isAfter(other.until().orElse(LocalDate.MAX))
        && !other.from().isAfter(one.until().orElse(LocalDate.MAX))
        && one.prices().stream()
            .anyMatch(p -> other.prices().stream().anyMatch(o -> key(p).equals(key(o))));
  }

  private static String key(OfferedPrice price) {
    return (price.service() + " " + price.variant()).strip();
  }

  private void service(String at, String code) {
    if (!services.contains(code)) {
      faults.add(at + ": There is no service " + code + " among the services.");
    }
  }

  private void file(String at, String name) {
    if (!name.isEmpty() && !name.equals(".class") && files.file(name).isEmpty()) {
      faults.add(at + ": There is no file " + name + " in the jar.");
    }
  }
}
