package org.tuttihub.plugin.hertfordshire;

import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.ChargingPolicy;
import org.tuttihub.domain.charging.policy.Item;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.charging.policy.Quote;
import org.tuttihub.domain.charging.policy.Source;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Percent;

/**
 * Digital resources, by the school's size: the school's share is rounded half a penny up, and the
 * hub bears what is left.
 */
public final class Digital implements ChargingPolicy {

  @Override
  public Decision<Quotation> quote(ChargingFacts facts) {
    Settings settings = facts.settings();
    int pupils = facts.facts().whole("pupils");
    Percent share = settings.band("school_pays", "up_to_pupils", pupils).percent("pays");
    Quote quote = facts.quote();
    for (Item item : facts.items()) {
      Quote.Line line = quote.charge(item, facts.price(item), item.quantity());
      Money school = share.of(line.left());
      line.subsidy(
          "a school of " + pupils + " pupils pays " + share,
          line.left().minus(school),
          Source.fund(settings.text("fund")));
    }
    return quote.decided();
  }
}
