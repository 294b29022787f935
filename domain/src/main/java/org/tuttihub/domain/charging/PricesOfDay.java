package org.tuttihub.domain.charging;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tuttihub.domain.charging.PriceList.Heading;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.policy.Price;

/**
 * The prices that hold on a day. Where several lists have a price for the same, the one that is
 * most particular holds: for these customers and this authority, then for these customers, then for
 * this authority, then for everybody.
 */
public final class PricesOfDay {
  private record Priced(int particular, Price price) {}

  private PricesOfDay() {}

  /** By service and variant. */
  public static List<Price> of(
      List<PriceList> lists, LocalDate day, Customer customer, String authority) {
    Map<String, Priced> best = new TreeMap<>();
    for (PriceList list : lists) {
      int particular = particular(list.heading(), customer, authority);
      if (particular >= 0 && list.heading().period().holdsOn(day)) {
        for (PriceList.Line line : list.lines()) {
          best.merge(
              line.service() + "\n" + line.variant(),
              new Priced(particular, price(list, line)),
              PricesOfDay::moreParticular);
        }
      }
    }
    return best.values().stream().map(Priced::price).toList();
  }

  private static Priced moreParticular(Priced one, Priced other) {
    return Comparator.comparingInt(Priced::particular).compare(one, other) >= 0 ? one : other;
  }

  /** How particular a list is; negative when it is for others. */
  private static int particular(Heading heading, Customer customer, String authority) {
    boolean others =
        isOther(heading.customer(), customer)
            || isOther(heading.authority().map(code -> code.text()), authority);
    return others
        ? -1
        : (heading.customer().isPresent() ? 2 : 0) + (heading.authority().isPresent() ? 1 : 0);
  }

  private static <T> boolean isOther(Optional<T> wanted, T given) {
    return wanted.isPresent() && !wanted.get().equals(given);
  }

  private static Price price(PriceList list, PriceList.Line line) {
    return new Price(
        line.service(), line.variant(), line.unit(), line.amount(), list.heading().title());
  }
}
