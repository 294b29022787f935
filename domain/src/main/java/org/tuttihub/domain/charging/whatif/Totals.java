package org.tuttihub.domain.charging.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tuttihub.domain.charging.policy.Quotation.Share;
import org.tuttihub.domain.values.Money;

/** Figures of many bookings, added up exactly, in pence. */
public final class Totals {
  private final long[] byTerm = new long[4];
  private final Map<String, long[]> byFund = new TreeMap<>();
  private final Map<String, PerUnit> byUnit = new TreeMap<>();
  private long charge;
  private long others;
  private long pays;

  /**
   * What is paid for units of one kind.
   *
   * @param pays what customers pay for all of them
   */
  public record PerUnit(BigDecimal units, Money pays) {

    /** What one costs the customer, to the penny; for display only. */
    public Money price() {
      return new Money(
          BigDecimal.valueOf(pays.pence()).divide(units, 0, RoundingMode.HALF_UP).longValueExact());
    }

    private PerUnit plus(PerUnit more) {
      return new PerUnit(units.add(more.units), pays.plus(more.pays));
    }
  }

  /** Adds the figures of so many bookings that are alike. */
  void add(Figures figures, long count) {
    charge = plus(charge, figures.charge(), count);
    others = plus(others, figures.others(), count);
    pays = plus(pays, figures.pays(), count);
    for (Figures.Borne borne : figures.borne()) {
      byTerm[borne.term()] = plus(byTerm[borne.term()], borne.pence(), count);
      long[] fund = byFund.computeIfAbsent(borne.fund(), _ -> new long[2]);
      int kind = borne.kind() == Share.Kind.SUBSIDY ? 0 : 1;
      fund[kind] = plus(fund[kind], borne.pence(), count);
    }
    for (Figures.Supplied supplied : figures.supplied()) {
      byUnit.merge(
          supplied.unit(),
          new PerUnit(
              supplied.units().multiply(BigDecimal.valueOf(count)),
              new Money(supplied.pays()).times(count)),
          PerUnit::plus);
    }
  }

  /** Adds what was added up elsewhere. */
  Totals plus(Totals more) {
    charge = Math.addExact(charge, more.charge);
    others = Math.addExact(others, more.others);
    pays = Math.addExact(pays, more.pays);
    Arrays.setAll(byTerm, term -> Math.addExact(byTerm[term], more.byTerm[term]));
    more.byFund.forEach(
        (fund, pence) -> {
          long[] mine = byFund.computeIfAbsent(fund, _ -> new long[2]);
          Arrays.setAll(mine, kind -> Math.addExact(mine[kind], pence[kind]));
        });
    more.byUnit.forEach((unit, units) -> byUnit.merge(unit, units, PerUnit::plus));
    return this;
  }

  public Money charge() {
    return new Money(charge);
  }

  /** What schools and others bear for the customers. */
  public Money others() {
    return new Money(others);
  }

  /** What the customers pay. */
  public Money pays() {
    return new Money(pays);
  }

  /** What the hub's funds bear. */
  public Money grant() {
    return new Money(Arrays.stream(byTerm).reduce(0, Math::addExact));
  }

  /** What they bear in a term, 1 to 3; what is not by term is under 0. */
  public Money grant(int term) {
    return new Money(byTerm[term]);
  }

  /** By fund, the sum of subsidies. */
  public Money subsidies(String fund) {
    return new Money(byFund.getOrDefault(fund, new long[2])[0]);
  }

  /** By fund, the sum of remissions. */
  public Money remissions(String fund) {
    return new Money(byFund.getOrDefault(fund, new long[2])[1]);
  }

  public Iterable<String> funds() {
    return byFund.keySet();
  }

  public Iterable<String> units() {
    return byUnit.keySet();
  }

  public Optional<PerUnit> per(String unit) {
    return Optional.ofNullable(byUnit.get(unit));
  }

  private static long plus(long sum, long each, long count) {
    return Math.addExact(sum, Math.multiplyExact(each, count));
  }
}
