package org.tuttihub.application.charging;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Ask.FurtherField;
import org.tuttihub.application.plugins.FactFields;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Period;

/**
 * Says what something costs, who pays what, and why. Nothing of it is kept: facts about a family
 * are gone when it is answered.
 */
public final class MakeQuote {

  /**
   * What is asked for.
   *
   * @param on the day whose prices count; today unless given
   * @param authority where it matters
   * @param facts of the whole quote, by name, as {@code quotes facts} asks for them
   */
  public record Request(
      Customer customer,
      Optional<LaCode> authority,
      Optional<LocalDate> on,
      List<ItemOf> items,
      Map<String, String> facts) {}

  /**
   * One thing that is asked for.
   *
   * @param quantity classes, children, instruments; 1 unless given
   * @param terms 1 to 3; 1 unless given
   * @param facts of this item, by name
   */
  public record ItemOf(
      String service,
      Optional<String> variant,
      Optional<Integer> quantity,
      Optional<Integer> terms,
      Map<String, String> facts) {
    public ItemOf {
      if (quantity.isPresent() && (quantity.get() < 1 || quantity.get() > 100_000)) {
        throw new BadValue("The quantity is from 1 to 100,000.");
      }
      if (terms.isPresent() && (terms.get() < 1 || terms.get() > 3)) {
        throw new BadValue("The terms are from 1 to 3.");
      }
    }

    private Quoter.WantedItem wanted() {
      return new Quoter.WantedItem(
          service, variant.orElse(""), quantity.orElse(1), terms.orElse(1), facts);
    }
  }

  /** What is read at one moment. */
  private record Ground(Tariff tariff, Map<String, String> funds) {}

  private final UnitOfWork<? extends ChargingRecords> work;
  private final PolicyHost host;

  public MakeQuote(UnitOfWork<? extends ChargingRecords> work, PolicyHost host) {
    this.work = work;
    this.host = host;
  }

  /** Refuses rather than guesses: what is unknown, missing, or unclear. */
  public Outcome<QuoteAnswer> answer(Acting acting, Request asked) {
    if (asked.items().isEmpty()) {
      return Outcome.refused(
          Refusal.shape(
              "charging.no-items",
              "Nothing is asked for.",
              "Name at least one service.",
              List.of(new Refusal.Fault("items", "It is missing."))));
    }
    LocalDate day = asked.on().orElse(acting.today());
    Quoter.Wanted wanted =
        new Quoter.Wanted(
            asked.customer(),
            authority(asked),
            asked.items().stream().map(ItemOf::wanted).toList(),
            asked.facts());
    Ground ground =
        work.look(
            records ->
                new Ground(
                    Tariff.read(records, host, Period.day(day)),
                    records.fundNames().of(AcademicYear.containing(day))));
    return Quoter.quote(host, ground.tariff().on(day), wanted)
        .map(parts -> QuoteAnswers.of(day, wanted, parts, ground.funds()));
  }

  /**
   * The facts that policies ask for, given the customer and the items; what is refused asks none.
   */
  public List<FurtherField> further(Acting acting, Request asked) {
    RulesOfDay rules = rules(asked.on().orElse(acting.today()));
    Map<String, FurtherField> further = new LinkedHashMap<>();
    for (int at = 0; at < asked.items().size(); at++) {
      ItemOf item = asked.items().get(at);
      String ofItem = "items." + at + ".facts";
      if (rules.rule(item.service(), asked.customer(), authority(asked))
          instanceof Outcome.Done<RulesOfDay.Rule>(RulesOfDay.Rule rule)) {
        rule.ofQuote().forEach(fact -> put(further, FactFields.of("facts", fact)));
        rule.ofItem().forEach(fact -> put(further, FactFields.of(ofItem, fact)));
      }
    }
    return List.copyOf(further.values());
  }

  private RulesOfDay rules(LocalDate day) {
    return work.look(records -> Tariff.read(records, host, Period.day(day))).on(day);
  }

  private static String authority(Request asked) {
    return asked.authority().map(LaCode::text).orElse("");
  }

  private static void put(Map<String, FurtherField> all, FurtherField field) {
    all.putIfAbsent(field.path(), field);
  }
}
