package eastmoor;

import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.ChargingPolicy;
import org.tuttihub.domain.charging.policy.Item;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.charging.policy.Quote;
import org.tuttihub.domain.charging.policy.Source;
import org.tuttihub.domain.policy.Decision;

/** An hour a week for as many weeks as the school has; free in its first year, on a condition. */
public final class WholeClass implements ChargingPolicy {

  @Override
  public Decision<Quotation> quote(ChargingFacts facts) {
    boolean free = facts.facts().yes("first_year") && facts.facts().yes("has_plan");
    Quote quote = facts.quote();
    for (Item item : facts.items()) {
      long hours = (long) item.facts().whole("weeks") * item.quantity();
      Quote.Line line = quote.charge(item, facts.price(item), hours);
      if (free) {
        line.subsidy(
            "the first year is free with a published plan",
            line.left(),
            Source.fund(facts.settings().text("fund")));
      }
    }
    if (!free && facts.facts().yes("first_year")) {
      quote.because("The first year would be free with a published music development plan.");
    }
    return quote.decided();
  }
}
