package org.tuttihub.plugin.hertfordshire;

import java.util.List;
import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.ChargingPolicy;
import org.tuttihub.domain.charging.policy.Item;
import org.tuttihub.domain.charging.policy.Price;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.charging.policy.Quote;
import org.tuttihub.domain.charging.policy.Source;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.Percent;

/**
 * Whole-class learning. The school pays for so many hours (or sessions) a term, of which the grant
 * bears a share that depends on whether it is the first, second or third term.
 */
public final class FirstAccess implements ChargingPolicy {
  private static final List<String> TERMS = List.of("first", "second", "third");

  @Override
  public Decision<Quotation> quote(ChargingFacts facts) {
    Quote quote = facts.quote();
    if (facts.customer().mayHaveRemission()) {
      return quote.declined(
          "first-access.schools-pay",
          "No family is charged for First Access: every child of the class takes part.",
          "Quote it for the school.");
    }
    for (Item item : facts.items()) {
      if (item.facts().has("year_groups") && item.facts().whole("year_groups") > 1) {
        return quote.declined(
            "first-access.one-year-group",
            "First Access is for one year group of a school, not for "
                + item.facts().whole("year_groups")
                + ".",
            "Ask for the classes of one year group.");
      }
      charge(item, facts.price(item), facts.settings(), quote);
    }
    return quote.decided();
  }

  private static void charge(Item item, Price price, Settings settings, Quote quote) {
    long units = (long) settings.whole("units_a_term") * item.quantity();
    for (int term = 1; term <= item.terms(); term++) {
      String which = TERMS.get(term - 1);
      Percent share = settings.percent(which + "_term");
      Quote.Line line = quote.charge(item, price, units).inTerm(term);
      line.subsidy(
          share + " in the " + which + " term",
          share.of(line.left()),
          Source.fund(settings.text("fund")));
    }
  }
}
