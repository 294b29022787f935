package org.tuttihub.application.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.values.Period;

/** Prices one thing, for rooms that keep what it was to cost. */
public final class PriceItem {

  /**
   * What is to be priced.
   *
   * @param day whose prices count
   * @param authority three digits, or empty
   * @param facts that the policy wants to know, of the item or of the whole
   */
  public record Wanted(
      LocalDate day,
      Customer customer,
      String authority,
      String service,
      String variant,
      int quantity,
      int terms,
      Map<String, String> facts) {}

  /** Its price, and who said so. */
  public record Found(PolicyRef policy, Quotation quotation) {}

  private final UnitOfWork<? extends ChargingRecords> work;
  private final PolicyHost host;

  public PriceItem(UnitOfWork<? extends ChargingRecords> work, PolicyHost host) {
    this.work = work;
    this.host = host;
  }

  /** Refuses as a quote does; opens a view of its own. */
  public Outcome<Found> price(Wanted wanted) {
    RulesOfDay rules =
        work.look(records -> Tariff.read(records, host, Period.day(wanted.day()))).on(wanted.day());
    return rules
        .rule(wanted.service(), wanted.customer(), wanted.authority())
        .then(rule -> Quoter.quote(host, rules, asked(wanted, rule)))
        .map(List::getFirst)
        .map(part -> new Found(part.policy().ref(), part.quotation()));
  }

  /** Facts go to the item where the policy asks for them there, else to the whole. */
  private static Quoter.Wanted asked(Wanted wanted, RulesOfDay.Rule rule) {
    Set<String> ofItem = rule.ofItem().stream().map(FactSpec::name).collect(Collectors.toSet());
    Map<Boolean, Map<String, String>> facts =
        wanted.facts().entrySet().stream()
            .collect(
                Collectors.partitioningBy(
                    fact -> ofItem.contains(fact.getKey()),
                    Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    return new Quoter.Wanted(
        wanted.customer(),
        wanted.authority(),
        List.of(
            new Quoter.WantedItem(
                wanted.service(),
                wanted.variant(),
                wanted.quantity(),
                wanted.terms(),
                facts.get(true))),
        facts.get(false));
  }
}
