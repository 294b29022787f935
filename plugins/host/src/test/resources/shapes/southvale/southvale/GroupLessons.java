package southvale;

import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.ChargingPolicy;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.policy.Item;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.charging.policy.Quotation.Share;
import org.tuttihub.domain.charging.policy.Quote;
import org.tuttihub.domain.charging.policy.Source;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Percent;

/**
 * Prices by size of group; grant money goes to freelance teachers; schools decide on remissions.
 */
public final class GroupLessons implements ChargingPolicy {

  @Override
  public Decision<Quotation> quote(ChargingFacts facts) {
    Settings settings = facts.settings();
    Quote quote = facts.quote();
    for (Item item : facts.items()) {
      int size = item.facts().whole("group_size");
      Money price = settings.band("prices", "up_to", size).money("price");
      long lessons = (long) settings.whole("lessons_a_term") * item.terms() * item.quantity();
      Quote.Line line =
          quote
              .charge(item, price.times(lessons), lessons + " lessons in a group of " + size)
              .units(lessons, "lesson");
      if (item.facts().yes("freelance")) {
        Percent share = settings.percent("freelance_share");
        line.share(
            new Share(
                Share.Kind.SUBSIDY,
                share + " where a freelance teacher teaches",
                share.of(line.left()),
                Source.fund("revenue"),
                "the freelance teacher"));
      }
      if (facts.customer() == Customer.FAMILY) {
        Percent forgiven = facts.facts().percent("school_forgives");
        line.remission(
            "the school forgives " + forgiven, forgiven.of(line.left()), Source.school());
      }
    }
    return quote.decided();
  }
}
