package org.tuttihub.domain.charging.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;

/**
 * A price with who pays what. It cannot be made with parts that do not add up: shares are positive
 * and never exceed the charge; what is left, the customer pays.
 */
public record Quotation(List<Line> lines) {

  /**
   * A part of the price.
   *
   * @param items the numbers of the items that it is for; a membership may be for several
   * @param term 1 to 3 where it is for one term, 0 where it is not by term
   * @param what in words: {@code 11 hours in the first term}
   * @param units how many units are supplied, for the price of one; 0 where there are none
   * @param unit one of them in the singular: {@code hour}; may be empty
   * @param charge the full price
   * @param shares who bears what of it, other than the customer
   * @param passedOn who gets what of the charge, other than the hub
   */
  public record Line(
      List<Integer> items,
      int term,
      String what,
      BigDecimal units,
      String unit,
      Money charge,
      List<Share> shares,
      List<PassedOn> passedOn) {
    public Line {
      items = List.copyOf(items);
      shares = List.copyOf(shares);
      passedOn = List.copyOf(passedOn);
      check(!items.isEmpty(), "A line is for at least one item.");
      check(term >= 0 && term <= 3, "A term is from 1 to 3, or 0.");
      check(units.signum() >= 0, "Units are not negative.");
      check(!charge.isNegative(), "A charge is not negative.");
      check(borne(shares).compareTo(charge) <= 0, "Subsidies and remissions exceed the charge.");
      check(passed(passedOn).compareTo(charge) <= 0, "More is passed on than is charged.");
    }

    /** A part of the price, all of which the hub gets. */
    public Line(
        List<Integer> items,
        int term,
        String what,
        BigDecimal units,
        String unit,
        Money charge,
        List<Share> shares) {
      this(items, term, what, units, unit, charge, shares, List.of());
    }

    public Money subsidies() {
      return total(Share.Kind.SUBSIDY);
    }

    public Money remissions() {
      return total(Share.Kind.REMISSION);
    }

    /** What the customer pays. */
    public Money pays() {
      return charge.minus(borne(shares));
    }

    private Money total(Share.Kind kind) {
      Money total = Money.ZERO;
      for (Share share : shares) {
        total = share.kind() == kind ? total.plus(share.amount()) : total;
      }
      return total;
    }

    private static Money passed(List<PassedOn> all) {
      return all.isEmpty() ? Money.ZERO : Money.sum(all.stream().map(PassedOn::amount).toList());
    }

    private static Money borne(List<Share> shares) {
      Money borne = Money.ZERO;
      for (Share share : shares) {
        borne = borne.plus(share.amount());
      }
      return borne;
    }
  }

  /**
   * Something that somebody else bears.
   *
   * @param rule the rule that gives it, in words: {@code 20% in the first term}
   * @param from whose money it is
   * @param to who gets that money: {@code the hub} unless it goes to a school, a freelance teacher
   */
  public record Share(Kind kind, String rule, Money amount, Source from, String to) {

    /** The one lowers a price with somebody else's money, the other forgives a charge. */
    public enum Kind {
      SUBSIDY,
      REMISSION
    }

    /** Who gets the money unless the policy says otherwise. */
    public static final String HUB = "the hub";

    public Share {
      check(!amount.isNegative(), "A share is not negative.");
      check(!rule.isBlank(), "A share names its rule.");
      check(!to.isBlank(), "A share names who gets the money.");
    }
  }

  /**
   * What of a charge the hub does not keep, whoever pays it.
   *
   * @param to who gets it: {@code the freelance teacher}
   * @param rule the rule that gives it, in words: {@code 85% of the charge}
   */
  public record PassedOn(String to, String rule, Money amount) {
    public PassedOn {
      check(!amount.isNegative(), "What is passed on is not negative.");
      check(!to.isBlank() && !rule.isBlank(), "What is passed on names its rule and who gets it.");
    }
  }

  /** Ten thousand million pounds: a year's bookings of that still add up. */
  private static final long MOST_PENCE = 1_000_000_000_000L;

  /**
   * @throws ArithmeticException when the charges add up to more than can be reckoned with, as money
   *     itself does
   */
  public Quotation {
    lines = List.copyOf(lines);
    Money charge = Money.ZERO;
    for (Line line : lines) {
      charge = charge.plus(line.charge());
    }
    if (charge.pence() > MOST_PENCE) {
      throw new ArithmeticException("money overflow");
    }
  }

  public Money charge() {
    return sum(Line::charge);
  }

  public Money subsidies() {
    return sum(Line::subsidies);
  }

  public Money remissions() {
    return sum(Line::remissions);
  }

  /** What the customer pays. */
  public Money pays() {
    return sum(Line::pays);
  }

  /** What the hub does not keep of the charge. */
  public Money passedOn() {
    return Money.sum(
        lines.stream().flatMap(l -> l.passedOn().stream()).map(PassedOn::amount).toList());
  }

  /** Every share of every line. */
  public Stream<Share> shares() {
    return lines.stream().flatMap(line -> line.shares().stream());
  }

  /** The shares that are as asked, in money. */
  public Money borne(Predicate<Share> asked) {
    return Money.sum(shares().filter(asked).map(Share::amount).toList());
  }

  private Money sum(Function<Line, Money> part) {
    return Money.sum(lines.stream().map(part).toList());
  }

  private static void check(boolean right, String sentence) {
    if (!right) {
      throw new BadValue(sentence);
    }
  }
}
