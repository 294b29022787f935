package org.tuttihub.application.charging;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.plugins.PoliciesInForce;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.charging.PriceList;
import org.tuttihub.domain.charging.Service;
import org.tuttihub.domain.charging.policy.Charging;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.values.Period;

/**
 * Everything that the hub has said about charging for some days, as it was read at one moment:
 * services, price lists, policies and their settings.
 */
public final class Tariff {
  private final Map<String, Service> services = new HashMap<>();
  private final List<PriceList> lists;
  private final PoliciesInForce policies;
  private final List<Term> terms;

  private Tariff(
      List<Service> services, List<PriceList> lists, PoliciesInForce policies, List<Term> terms) {
    this.terms = terms;
    services.forEach(service -> this.services.put(service.code(), service));
    this.lists = lists;
    this.policies = policies;
  }

  public static Tariff read(ChargingRecords records, PolicyHost host, Period days) {
    return new Tariff(
        records.services().every(),
        records.priceLists().during(withLaterTerms(days)).stream().map(Stored::value).toList(),
        PoliciesInForce.read(records, host, Charging.QUESTION.name(), days),
        records.hubs().only().map(hub -> hub.value().terms()).orElse(List.of()));
  }

  /** The second and the third term of what begins on the last day are over within two years. */
  private static Period withLaterTerms(Period days) {
    return new Period(days.from(), days.until().map(last -> last.plusYears(2)));
  }

  /**
   * The first days of the second and the third term of what begins on a day: of those after the
   * term in which it lies, or which comes next; fewer where the hub has not set them.
   */
  List<LocalDate> laterTerms(LocalDate day) {
    return terms.stream()
        .filter(term -> !term.lastDay().isBefore(day))
        .skip(1)
        .limit(2)
        .map(Term::firstDay)
        .toList();
  }

  /** What holds on a day. */
  public RulesOfDay on(LocalDate day) {
    return on(day, Trial.NONE);
  }

  /** What would hold on a day, if something were otherwise. */
  public RulesOfDay on(LocalDate day, Trial trial) {
    return new RulesOfDay(this, day, trial);
  }

  /** The policies that are adopted for some day of those that were read. */
  public List<PolicyDescription> adopted() {
    return policies.adopted();
  }

  Optional<Service> service(String code) {
    return Optional.ofNullable(services.get(code));
  }

  List<PriceList> lists() {
    return lists;
  }

  PoliciesInForce policies() {
    return policies;
  }
}
