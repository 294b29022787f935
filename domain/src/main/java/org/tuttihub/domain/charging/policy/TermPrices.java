package org.tuttihub.domain.charging.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * The prices on the first day of a later term, where they are not those of the day asked about.
 *
 * @param term 2 or 3
 * @param from that term's first day
 */
public record TermPrices(int term, LocalDate from, List<Price> prices) {
  public TermPrices {
    prices = List.copyOf(prices);
  }
}
