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
          .thenComparing(kind -> Demand.fraction(kind.size()).orElse(9.0))
          .thenComparing(Kind::size);

  private static Stock none(Kind kind) {
    return new Stock(kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, Optional.empty());
  }

  /**
   * What the hub's own records teach: of the instrument, or of all where it is too few of them.
   *
   * @param lost the share that is lost in a year
   * @param away the share that is in repair at any time
   */
  private record Learnt(Map<String, double[]> byInstrument, double[] all) {
    private static final int ENOUGH = 20;

    static Learnt of(ForecastFacts facts) {
      Map<String, int[]> sums = new TreeMap<>();
      int[] total = new int[3];
      for (Stock s : facts.stock()) {
        int[] sum = sums.computeIfAbsent(s.kind().instrument(), _ -> new int[3]);
        for (int[] each : List.of(sum, total)) {
          each[0] += s.owned();
          each[1] += s.gone();
          each[2] += s.repairDays();
        }
      }
      Map<String, double[]> shares = new TreeMap<>();
      sums.forEach(
          (instrument, sum) -> {
            if (sum[0] + sum[1] >= ENOUGH) {
              shares.put(instrument, shares(sum, facts.years()));
            }
          });
      return new Learnt(shares, shares(total, facts.years()));
    }

    private static double[] shares(int[] sum, int years) {
      double had = sum[0] + sum[1];
      return new double[] {
        had == 0 ? 0 : sum[1] / had / years, sum[0] == 0 ? 0 : sum[2] / 365.0 / sum[0]
      };
    }

    double[] of(String instrument) {
      return byInstrument.getOrDefault(instrument, all);
    }

    String from(String instrument) {
      return byInstrument.containsKey(instrument) ? "of this instrument" : "of all instruments";
    }
  }

  private static Line line(Stock s, Demand demand, Learnt learnt, ForecastFacts facts) {
    double[] shares = learnt.of(s.kind().instrument());
    int usable = s.owned() - s.unusable();
    int lost = (int) Math.round(usable * shares[0]);
    int away = (int) Math.round(usable * shares[1]);
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
            + percent(shares[0])
            + " a year "
            + learnt.from(s.kind().instrument())
            + ", by the last "
            + facts.years()
            + " years.");
    say(
        reasons,
        away,
        " are in repair at any time: " + percent(shares[1]) + ", by the last year's repairs.");
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
