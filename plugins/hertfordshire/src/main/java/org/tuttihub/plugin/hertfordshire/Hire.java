package org.tuttihub.plugin.hertfordshire;

import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.ChargingPolicy;
import org.tuttihub.domain.charging.policy.Item;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.charging.policy.Quote;
import org.tuttihub.domain.policy.Decision;

/** Hire by the term: of an instrument by a family, or of a class set by a school. */
public final class Hire implements ChargingPolicy {

  @Override
  public Decision<Quotation> quote(ChargingFacts facts) {
    Quote quote = facts.quote();
    for (Item item : facts.items()) {
      for (int term = 1; term <= item.terms(); term++) {
        quote.charge(item, facts.price(item), item.quantity()).inTerm(term);
      }
    }
    return quote.decided();
  }
}
