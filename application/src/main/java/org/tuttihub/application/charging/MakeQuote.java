package org.tuttihub.application.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.outcome.Outcome;
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
      Map<String, String> facts) {
    public Request {
      if (items.isEmpty()) {
        throw new BadValue("Ask for at least one item.");
      }
    }
  }

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

  private final UnitOfWork<? extends ChargingRecords> work;
  private final PolicyHost host;

  public MakeQuote(UnitOfWork<? extends ChargingRecords> work, PolicyHost host) {
    this.work = work;
    this.host = host;
  }

  /** Refuses rather than guesses: what is unknown, missing, or unclear. */
  public Outcome<QuoteAnswer> answer(Acting acting, Request asked) {
    LocalDate day = asked.on().orElse(acting.today());
    Quoter.Wanted wanted =
        new Quoter.Wanted(
            asked.customer(),
            asked.authority().map(LaCode::text).orElse(""),
            asked.items().stream().map(ItemOf::wanted).toList(),
            asked.facts());
    Tariff tariff = work.look(records -> Tariff.read(records, host, Period.day(day)));
    return Quoter.quote(host, tariff.on(day), wanted)
        .map(parts -> QuoteAnswers.of(day, wanted, parts));
  }
}
