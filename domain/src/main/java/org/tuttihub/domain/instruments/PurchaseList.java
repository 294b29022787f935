package org.tuttihub.domain.instruments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.instruments.ForecastFacts.Kind;
import org.tuttihub.domain.values.Money;

/**
 * What to buy of what is short, the most urgent first, within a budget: first what those need who
 * play already, then what schools have booked, then what is waited for; in each the cheapest first,
 * so that most children get one.
 *
 * @param left of the budget; absent where none was given
 */
public record PurchaseList(List<Wanted> wanted, Money spent, Optional<Money> left) {

  /** Who goes without, if it is not bought. */
  public enum Priority {
    PLAYING,
    BOOKED,
    WAITING;

    private int asked(Forecast.Line line) {
      return switch (this) {
        case PLAYING -> line.staying();
        case BOOKED -> line.booked();
        case WAITING -> line.waiting();
      };
    }
  }

  /**
   * What is wanted of a kind.
   *
   * @param count how many are short
   * @param buy how many of them the budget allows
   * @param each what one costs; absent where no model of it says so
   */
  public record Wanted(
      Priority priority, Kind kind, int count, int buy, Optional<Money> each, Money cost) {}

  /** Makes the list; without a budget all that has a price is bought. */
  public static PurchaseList of(Forecast forecast, Optional<Money> budget) {
    List<Wanted> all = new ArrayList<>();
    for (Forecast.Line line : forecast.lines()) {
      int left = line.available();
      for (Priority priority : Priority.values()) {
        int wanted = priority.asked(line);
        int shortage = Math.max(0, wanted - left);
        left = Math.max(0, left - wanted);
        if (shortage > 0) {
          all.add(new Wanted(priority, line.kind(), shortage, 0, line.value(), Money.ZERO));
        }
      }
    }
    all.sort(
        Comparator.comparing(Wanted::priority)
            .thenComparingLong(w -> w.each().map(Money::pence).orElse(Long.MAX_VALUE))
            .thenComparing(Wanted::kind, Forecast.ORDER));
    return within(all, budget);
  }

  private static PurchaseList within(List<Wanted> all, Optional<Money> budget) {
    Money spent = Money.ZERO;
    List<Wanted> bought = new ArrayList<>();
    for (Wanted w : all) {
      long each = w.each().map(Money::pence).orElse(0L);
      long money = budget.map(Money::pence).orElse(Long.MAX_VALUE) - spent.pence();
      int buy = each == 0 ? 0 : (int) Math.min(w.count(), money / each);
      Money cost = new Money(each * buy);
      spent = spent.plus(cost);
      bought.add(new Wanted(w.priority(), w.kind(), w.count(), buy, w.each(), cost));
    }
    Money total = spent;
    return new PurchaseList(bought, total, budget.map(b -> b.minus(total)));
  }
}
