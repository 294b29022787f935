package org.tuttihub.plugin.hertfordshire;

import java.util.List;
import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.ChargingPolicy;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.policy.Item;
import org.tuttihub.domain.charging.policy.Price;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.charging.policy.Quote;
import org.tuttihub.domain.charging.policy.Source;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.Percent;

/**
 * One child's lessons, billed term by term, and what financial support forgives. To be eligible is
 * not to be awarded: only an award counts, for at most so many weeks of a year.
 */
public final class Lessons implements ChargingPolicy {
  private static final List<String> TERMS = List.of("autumn", "spring", "summer");

  @Override
  public Decision<Quotation> quote(ChargingFacts facts) {
    Quote quote = facts.quote();
    String award = facts.facts().text("award");
    if (!award.equals("none") && facts.customer() != Customer.FAMILY) {
      return quote.declined(
          "lessons.support-is-for-families",
          "Financial support is awarded to families.",
          "Quote it for the family, or without an award.");
    }
    for (Item item : facts.items()) {
      if (item.facts().whole("from_term") + item.terms() > TERMS.size() + 1) {
        return quote.declined(
            "lessons.beyond-the-year",
            item.name() + " goes beyond the summer term.",
            "Ask for fewer terms; the next year has prices and awards of its own.");
      }
      charge(item, award, facts, quote);
    }
    return quote.decided();
  }

  private static void charge(Item item, String award, ChargingFacts facts, Quote quote) {
    Settings settings = facts.settings();
    Price price = facts.price(item);
    int weeks = settings.whole("support_weeks");
    int first = item.facts().whole("from_term");
    for (int term = first; term < first + item.terms(); term++) {
      int lessons = settings.whole(TERMS.get(term - 1) + "_lessons");
      Quote.Line line = quote.charge(item, price, (long) lessons * item.quantity()).inTerm(term);
      if (!award.equals("none")) {
        int supported = Math.min(lessons, weeks);
        weeks -= supported;
        line.remission(
            award + "% financial support in " + supported + " weeks",
            Percent.of(award).of(price.amount().times((long) supported * item.quantity())),
            Source.fund(settings.text("fund")));
      }
    }
  }
}
