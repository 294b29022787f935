package org.tuttihub.domain.instruments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tuttihub.domain.instruments.ForecastFacts.Kind;
import org.tuttihub.domain.instruments.ForecastFacts.Stock;
import org.tuttihub.domain.values.Money;

/**
 * What will be short and what will be to spare on a day, by instrument and size, each with its
 * reasons. What is asked for is held against what can be lent: what the hub has, without what is
 * unusable, and without as much as gets lost and is in repair by its own records.
 *
 * @param remarks what could not be reckoned, and what would help
 */
public record Forecast(List<Line> lines, List<String> remarks) {

  /**
   * One instrument in one size.
   *
   * @param staying on loan, and still on that day; after children have grown into other sizes
   * @param booked asked for by schools' bookings
   * @param waiting asked for by waiting lists
   * @param available what can be lent on that day
   * @param reasons why, in words
   */
  public record Line(
      Kind kind,
      int staying,
      int booked,
      int waiting,
      int available,
      Optional<Money> value,
      List<String> reasons) {

    public int demand() {
      return staying + booked + waiting;
    }

    /** How many are missing. */
    public int shortage() {
      return Math.max(0, demand() - available);
    }

    /** How many are to spare. */
    public int surplus() {
      return Math.max(0, available - demand());
    }
  }

  /** Reckons it. */
  public static Forecast of(ForecastFacts facts) {
    Demand demand = Demand.of(facts);
    Map<Kind, Stock> stock = new TreeMap<>(ORDER);
    facts.stock().forEach(s -> stock.put(s.kind(), s));
    demand.kinds().forEach(kind -> stock.putIfAbsent(kind, none(kind)));
    Learnt learnt = Learnt.of(facts);
    List<Line> lines = new ArrayList<>();
    stock.values().forEach(s -> lines.add(line(s, demand, learnt, facts)));
    return new Forecast(lines, demand.remarks());
  }

  static final Comparator<Kind> ORDER =
      Comparator.comparing(Kind::instrument)
          .thenComparingDouble(kind -> Demand.fraction(kind.size()).orElse(9.0))
          .thenComparing(Kind::size);

  private static Stock none(Kind kind) {
    return new Stock(kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, Optional.empty());
  }

  /**
   * What a year takes.
   *
   * @param lost the share that is lost in a year
   * @param away the share that is in repair at any time
   */
  private record Wear(double lost, double away) {}

  /** What there was, what of it went, and for how many days it was in repair. */
  private record Sum(int owned, int gone, int repairDays) {
    static final Sum NOTHING = new Sum(0, 0, 0);

    Sum and(Stock s) {
      return new Sum(owned + s.owned(), gone + s.gone(), repairDays + s.repairDays());
    }

    Wear wear(int years) {
      int had = owned + gone;
      return new Wear(
          had == 0 ? 0 : gone / (double) had / years, owned == 0 ? 0 : repairDays / 365.0 / owned);
    }
  }

  /** What the hub's own records teach: of the instrument, or of all where it has too few of it. */
  private record Learnt(Map<String, Wear> byInstrument, Wear all) {
    private static final int ENOUGH = 20;

    static Learnt of(ForecastFacts facts) {
      Map<String, Sum> sums = new TreeMap<>();
      Sum total = Sum.NOTHING;
      for (Stock s : facts.stock()) {
        String instrument = s.kind().instrument();
        sums.put(instrument, sums.getOrDefault(instrument, Sum.NOTHING).and(s));
        total = total.and(s);
      }
      Map<String, Wear> learnt = new TreeMap<>();
      sums.forEach(
          (instrument, sum) -> {
            if (sum.owned() + sum.gone() >= ENOUGH) {
              learnt.put(instrument, sum.wear(facts.years()));
            }
          });
      return new Learnt(learnt, total.wear(facts.years()));
    }

    Wear of(String instrument) {
      return byInstrument.getOrDefault(instrument, all);
    }

    String from(String instrument) {
      return byInstrument.containsKey(instrument) ? "of this instrument" : "of all instruments";
    }
  }

  private static Line line(Stock s, Demand demand, Learnt learnt, ForecastFacts facts) {
    Wear wear = learnt.of(s.kind().instrument());
    int usable = s.owned() - s.unusable();
    int lost = (int) Math.round(usable * wear.lost());
    int away = (int) Math.round(usable * wear.away());
    int available = Math.max(0, usable - lost - away) + s.coming();
    List<String> reasons = new ArrayList<>(demand.reasons(s.kind()));
    reasons.add(
        "The hub has "
            + s.owned()
            + (s.inRepair() > 0 ? ", " + s.inRepair() + " of them in repair now." : "."));
    say(reasons, s.unusable(), " cannot be lent: unusable, or poor and over their useful life.");
    say(reasons, s.coming(), " are on order and expected by then.");
    say(
        reasons,
        lost,
        " may get lost within a year: "
            + percent(wear.lost())
            + " a year "
            + learnt.from(s.kind().instrument())
            + ", by the last "
            + facts.years()
            + " years.");
    say(
        reasons,
        away,
        " are in repair at any time: " + percent(wear.away()) + ", by the last year's repairs.");
    return new Line(
        s.kind(),
        demand.staying(s.kind()),
        demand.booked(s.kind()),
        demand.waiting(s.kind()),
        available,
        s.value(),
        reasons);
  }

  private static void say(List<String> reasons, int count, String words) {
    if (count > 0) {
      reasons.add(count + words);
    }
  }

  private static String percent(double share) {
    return Math.round(share * 1000) / 10.0 + " percent";
  }
}
