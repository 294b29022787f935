package org.tuttihub.plugin.hertfordshire;

import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.ChargingPolicy;
import org.tuttihub.domain.charging.policy.Item;
import org.tuttihub.domain.charging.policy.Price;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.charging.policy.Quote;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.values.Money;

/**
 * Fees of one child's ensembles, term by term: by length, or the membership for any number of them
 * where that is cheaper. County groups stand outside the membership.
 */
public final class Ensembles implements ChargingPolicy {
  private static final String ENSEMBLE = "ensemble";
  private static final String COUNTY = "county-ensemble";
  private static final String MEMBERSHIP = "membership";

  @Override
  public Decision<Quotation> quote(ChargingFacts facts) {
    Quote quote = facts.quote();
    for (Item item : facts.items()) {
      Optional<Decision<Quotation>> no = refused(item, facts, quote);
      if (no.isPresent()) {
        return no.get();
      }
    }
    for (int term = 1; term <= 3; term++) {
      charge(term, facts, quote);
    }
    return quote.decided();
  }

  private static Optional<Decision<Quotation>> refused(
      Item item, ChargingFacts facts, Quote quote) {
    int most = facts.settings().whole("chamber_most");
    if (item.variant().endsWith("chamber") && item.facts().whole("players") > most) {
      return Optional.of(
          quote.declined(
              "ensembles.chamber-size",
              item.name() + " has more than " + most + " players: it is no chamber group.",
              "Choose the fee by its length."));
    }
    if (item.variant().equals("30-minutes") && !item.facts().yes("shorter_needed")) {
      return Optional.of(
          quote.declined(
              "ensembles.short-only-where-needed",
              "Half an hour is only for groups that need it shorter, such as early years or SEND.",
              "Choose a longer group."));
    }
    return Optional.empty();
  }

  private static void charge(int term, ChargingFacts facts, Quote quote) {
    for (Item item : facts.items(COUNTY, term)) {
      quote.charge(item, facts.price(item), item.quantity()).inTerm(term);
    }
    List<Item> eligible = facts.items(ENSEMBLE, term);
    List<Money> fees =
        eligible.stream().map(i -> facts.price(i).amount().times(i.quantity())).toList();
    Optional<Price> membership = facts.findPrice(ENSEMBLE, MEMBERSHIP);
    boolean asked = eligible.stream().anyMatch(i -> i.variant().equals(MEMBERSHIP));
    if (membership.isPresent()
        && (asked || Money.sum(fees).compareTo(membership.get().amount()) > 0)) {
      quote
          .charge(eligible, membership.get().amount(), "membership for any number of ensembles")
          .inTerm(term);
      quote.because("One by one they would cost " + Money.sum(fees) + " in that term.");
    } else {
      for (Item item : eligible) {
        quote.charge(item, facts.price(item), item.quantity()).inTerm(term);
      }
    }
  }
}
