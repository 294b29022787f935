package org.tuttihub.domain.charging.whatif;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.values.Money;

/**
 * The same bookings on two sides. Sums are over the bookings that both sides have a price for; one
 * that a side refuses is left out of both, and counted with the reason.
 */
public final class Comparison {

  /**
   * Where a booking is counted.
   *
   * @param against the policy that priced it on that side
   * @param tried the policy that priced it on the other
   * @param length for how many terms
   */
  public record Cell(PolicyRef against, PolicyRef tried, int length) {
    public PolicyRef by(Side side) {
      return switch (side) {
        case AGAINST -> against;
        case TRIED -> tried;
      };
    }
  }

  /**
   * Bookings that a side has no price for.
   *
   * @param by the policy that said no; empty where none could be asked
   * @param reason one of them in full
   */
  public record Refusals(Side side, String by, String code, String reason, long bookings) {}

  /** What a school pays on each side. */
  public record School(String urn, String name, long bookings, Money against, Money tried) {

    /** How much more it pays on the tried side. */
    public Money more() {
      return tried.minus(against);
    }

    private School plus(School other) {
      return new School(
          urn,
          name,
          bookings + other.bookings,
          against.plus(other.against),
          tried.plus(other.tried));
    }
  }

  private final Map<Cell, Sums> cells = new LinkedHashMap<>();
  private final Map<List<Object>, Refusals> refused = new LinkedHashMap<>();
  private final Map<String, School> schools = new HashMap<>();
  private long leftOut;

  private Comparison() {}

  /** Compares two sides' replies to the kinds of bookings in a deck. */
  public static Comparison of(Deck deck, List<Reply> against, List<Reply> tried) {
    Comparison comparison = new Comparison();
    long[] counts = deck.counts();
    for (int kind = 0; kind < counts.length; kind++) {
      comparison.add(deck.alike().get(kind), counts[kind], against.get(kind), tried.get(kind));
    }
    for (int i = 0; i < deck.played().size(); i++) {
      int kind = deck.kinds().get(i);
      comparison.add(deck.played().get(i), against.get(kind), tried.get(kind));
    }
    return comparison;
  }

  /** The sums over the cells that are meant. */
  public Sums sums(Predicate<Cell> meant) {
    Sums sums = new Sums();
    cells.forEach(
        (cell, some) -> {
          if (meant.test(cell)) {
            sums.plus(some);
          }
        });
    return sums;
  }

  /** How many bookings a side refused, or both. */
  public long leftOut() {
    return leftOut;
  }

  /** Why, most bookings first. */
  public List<Refusals> refused() {
    return refused.values().stream()
        .sorted(Comparator.comparingLong(Refusals::bookings).reversed())
        .toList();
  }

  /** The policies that priced something on a side. */
  public List<PolicyRef> policies(Side side) {
    return cells.keySet().stream().map(cell -> cell.by(side)).distinct().toList();
  }

  /** The schools that pay less on the tried side, the one that gains most first. */
  public Stream<School> gaining() {
    return changed(s -> s.more().isNegative(), Comparator.comparing(School::more));
  }

  /** The schools that pay more on the tried side, the one that loses most first. */
  public Stream<School> losing() {
    return changed(
        s -> !s.more().isNegative() && !s.more().isZero(),
        Comparator.comparing(School::more).reversed());
  }

  private Stream<School> changed(Predicate<School> so, Comparator<School> order) {
    return schools.values().stream().filter(so).sorted(order.thenComparing(School::urn));
  }

  private void add(Booked what, long count, Reply one, Reply other) {
    if (one instanceof Reply.Priced a && other instanceof Reply.Priced t) {
      cells
          .computeIfAbsent(new Cell(a.by(), t.by(), what.terms()), _ -> new Sums())
          .add(what, count, a.figures(), t.figures());
    } else {
      leftOut += count;
      refuse(Side.AGAINST, one, count);
      refuse(Side.TRIED, other, count);
    }
  }

  private void refuse(Side side, Reply reply, long count) {
    if (reply instanceof Reply.Refused(String by, var refusal)) {
      refused.merge(
          List.of(side, by, refusal.code()),
          new Refusals(side, by, refusal.code(), refusal.sentence(), count),
          (first, more) ->
              new Refusals(
                  side, by, first.code(), first.reason(), first.bookings() + more.bookings()));
    }
  }

  private void add(Played played, Reply one, Reply other) {
    if (!played.urn().isEmpty()
        && one instanceof Reply.Priced(var _, Figures against)
        && other instanceof Reply.Priced(var _, Figures tried)) {
      schools.merge(
          played.urn(),
          new School(
              played.urn(),
              played.school(),
              played.count(),
              new Money(against.pays()).times(played.count()),
              new Money(tried.pays()).times(played.count())),
          School::plus);
    }
  }

  /** By length, shortest first: which lengths there are. */
  public List<Integer> lengths() {
    Map<Integer, Boolean> lengths = new TreeMap<>();
    cells.keySet().forEach(cell -> lengths.put(cell.length(), true));
    return List.copyOf(lengths.keySet());
  }
}
