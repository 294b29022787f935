package org.tuttihub.application.charging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.domain.charging.PricesOfDay;
import org.tuttihub.domain.charging.Service;
import org.tuttihub.domain.charging.policy.Charging;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.policy.Price;
import org.tuttihub.domain.charging.policy.TermPrices;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.plugins.Adoption;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.Settings;

/**
 * The rules of one day: who answers for what, with which settings, and which prices hold. What was
 * found once is remembered; used by one question at a time.
 */
public final class RulesOfDay {
  private final Tariff tariff;
  private final LocalDate day;
  private final Trial trial;
  private final Map<Found, Outcome<Rule>> rules = new HashMap<>();
  private final Map<Found, List<Price>> prices = new HashMap<>();
  private final Map<Found, List<TermPrices>> later = new HashMap<>();
  private final Map<String, Outcome<Settings>> settings = new HashMap<>();

  /**
   * Who answers for a service.
   *
   * @param ofItem what the policy wants to know of an item
   * @param ofQuote what it wants to know of the whole quote
   */
  public record Rule(
      Service service,
      PolicyDescription policy,
      Settings settings,
      List<FactSpec> ofItem,
      List<FactSpec> ofQuote) {}

  private record Found(String service, Customer customer, String authority) {}

  RulesOfDay(Tariff tariff, LocalDate day, Trial trial) {
    this.tariff = tariff;
    this.day = day;
    this.trial = trial;
  }

  public LocalDate day() {
    return day;
  }

  /**
   * Who answers for a service. The core's own rules come first: a service that the hub does not
   * offer, and a classroom that a family would pay for, reach no policy.
   */
  public Outcome<Rule> rule(String service, Customer customer, String authority) {
    return rules.computeIfAbsent(new Found(service, customer, authority), this::find);
  }

  /** Every price that holds for a customer of an authority. */
  public List<Price> prices(Customer customer, String authority) {
    return prices.computeIfAbsent(
        new Found("", customer, authority),
        _ -> PricesOfDay.of(tariff.lists(), day, customer, authority));
  }

  /** The prices on the first days of the second and the third term, where they are others. */
  public List<TermPrices> later(Customer customer, String authority) {
    return later.computeIfAbsent(
        new Found("", customer, authority),
        _ -> {
          List<TermPrices> others = new ArrayList<>();
          List<LocalDate> firstDays = tariff.laterTerms(day);
          for (int i = 0; i < firstDays.size(); i++) {
            LocalDate from = firstDays.get(i);
            List<Price> then = PricesOfDay.of(tariff.lists(), from, customer, authority);
            if (!then.equals(prices(customer, authority))) {
              others.add(new TermPrices(i + 2, from, then));
            }
          }
          return List.copyOf(others);
        });
  }

  private Outcome<Rule> find(Found asked) {
    Optional<Service> service = tariff.service(asked.service());
    return service.isEmpty()
        ? Outcome.refused(PricesApart.unknown(asked.service()))
        : service
            .get()
            .chargedTo(asked.customer())
            .then(_ -> policy(asked))
            .then(
                policy ->
                    settings(policy)
                        .map(values -> rule(service.get(), policy, values, asked.customer())));
  }

  private static Rule rule(
      Service service, PolicyDescription policy, Settings settings, Customer customer) {
    return new Rule(
        service,
        policy,
        settings,
        FactsNeeded.ofItem(policy, service.code(), customer),
        FactsNeeded.ofQuote(policy, List.of(service.code()), customer));
  }

  private Outcome<PolicyDescription> policy(Found asked) {
    Optional<PolicyDescription> tried =
        trial.policy().filter(policy -> policy.services().contains(asked.service()));
    return tried
        .map(Outcome::done)
        .orElseGet(
            () ->
                tariff
                    .policies()
                    .answering(
                        new Adoption.Asked(
                            Charging.QUESTION.name(),
                            asked.service(),
                            asked.customer(),
                            asked.authority(),
                            day)));
  }

  private Outcome<Settings> settings(PolicyDescription policy) {
    return settings.computeIfAbsent(
        policy.ref().toString(),
        _ -> tariff.policies().settings(policy, day, trial.settingsOf(policy)));
  }
}
