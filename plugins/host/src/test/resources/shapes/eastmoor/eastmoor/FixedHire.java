package eastmoor;

import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.ChargingPolicy;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.policy.Item;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.charging.policy.Quote;
import org.tuttihub.domain.charging.policy.Source;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.values.Money;

/** A fixed price for families in need, up to a most that is forgiven in a term. */
public final class FixedHire implements ChargingPolicy {

  @Override
  public Decision<Quotation> quote(ChargingFacts facts) {
    Quote quote = facts.quote();
    for (int term = 1; term <= 3; term++) {
      Money room = facts.settings().money("most_remission");
      for (Item item : facts.items("hire", term)) {
        Quote.Line line = quote.charge(item, facts.price(item), item.quantity()).inTerm(term);
        Money forgiven = line.left().minus(fixed(item, line.left(), facts)).least(room);
        room = room.minus(forgiven);
        line.remission("a fixed price for the family", forgiven, Source.fund("access"));
      }
    }
    return quote.decided();
  }

  private static Money fixed(Item item, Money full, ChargingFacts facts) {
    if (facts.customer() != Customer.FAMILY || facts.facts().text("band").equals("none")) {
      return full;
    }
    return facts
        .settings()
        .row("fixed", "band", facts.facts().text("band"))
        .money("pays")
        .times(item.quantity())
        .least(full);
  }
}
