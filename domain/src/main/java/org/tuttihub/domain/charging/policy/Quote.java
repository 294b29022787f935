package org.tuttihub.domain.charging.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.tuttihub.domain.charging.policy.Quotation.PassedOn;
import org.tuttihub.domain.charging.policy.Quotation.Share;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.values.Money;

/**
 * A quotation as it is written by a policy, line by line; it takes down a reason at each step. Used
 * by one policy in one call, and thrown away.
 */
public final class Quote {
  private final ChargingFacts facts;
  private final List<Line> lines = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();

  Quote(ChargingFacts facts) {
    this.facts = facts;
  }

  /** Charges for an item. */
  public Line charge(Item item, Money amount, String what) {
    return charge(List.of(item), amount, what);
  }

  /** Charges for an item so many units of a price that is in force. */
  public Line charge(Item item, Price price, BigDecimal units) {
    return charge(
            item,
            price.amount().times(units),
            units.stripTrailingZeros().toPlainString()
                + " × "
                + price.unit()
                + " at "
                + price.amount()
                + " ("
                + price.list()
                + ")")
        .units(units, price.unit());
  }

  /** Charges for an item so many units of a price that is in force. */
  public Line charge(Item item, Price price, long units) {
    return charge(item, price, BigDecimal.valueOf(units));
  }

  /** Charges once for several items, such as a membership. */
  public Line charge(List<Item> items, Money amount, String what) {
    Line line = new Line(items, amount, what);
    lines.add(line);
    reasons.add("Charge " + amount + " for " + names(items) + ": " + what + ".");
    return line;
  }

  /** Written without streams, as all of this class: a what-if asks for hundreds of thousands. */
  private static String names(List<Item> items) {
    StringJoiner names = new StringJoiner(", ");
    for (Item item : items) {
      names.add(item.name());
    }
    return names.toString();
  }

  /** Takes down a reason. */
  public Quote because(String reason) {
    reasons.add(reason);
    return this;
  }

  /** The answer. */
  public Decision<Quotation> decided() {
    List<Quotation.Line> made = new ArrayList<>(lines.size());
    for (Line line : lines) {
      made.add(line.made());
    }
    return new Decision.Decided<>(new Quotation(made), reasons, facts.policy());
  }

  /**
   * The policy says no.
   *
   * @param code stable, dotted: {@code first-access.one-year-group}
   * @param fact the rule and the fact that stands in the way
   * @param remedy what would satisfy the rule
   */
  public Decision<Quotation> declined(String code, String fact, String remedy) {
    return new Decision.Declined<>(Refusal.rule(code, fact, remedy), reasons, facts.policy());
  }

  /** A line as it is written. */
  public final class Line {
    private final List<Integer> items = new ArrayList<>(1);
    private final Money charge;
    private final String what;
    private final List<Share> shares = new ArrayList<>();
    private final List<PassedOn> passedOn = new ArrayList<>(0);
    private BigDecimal units = BigDecimal.ZERO;
    private String unit = "";
    private int term;

    private Line(List<Item> items, Money charge, String what) {
      for (Item item : items) {
        this.items.add(item.number());
      }
      this.charge = charge;
      this.what = what;
    }

    /** It is for one term, 1 to 3. */
    public Line inTerm(int number) {
      term = number;
      return this;
    }

    /** So many units are supplied for it, so that the price of one can be told. */
    public Line units(BigDecimal count, String name) {
      units = count;
      unit = name;
      return this;
    }

    public Line units(long count, String name) {
      return units(BigDecimal.valueOf(count), name);
    }

    /** Somebody else's money lowers the price. */
    public Line subsidy(String rule, Money amount, Source from) {
      return subsidy(rule, amount, from, Share.HUB);
    }

    /** Somebody else's money lowers the price, and goes to another than the hub. */
    public Line subsidy(String rule, Money amount, Source from, String to) {
      return share(new Share(Share.Kind.SUBSIDY, rule, amount, from, to));
    }

    /** A family's charge is forgiven, at the cost of a fund. */
    public Line remission(String rule, Money amount, Source from) {
      return share(new Share(Share.Kind.REMISSION, rule, amount, from, Share.HUB));
    }

    /** Somebody bears a part of it; the money may go to another than the hub. */
    public Line share(Share share) {
      if (!share.amount().isZero()) {
        shares.add(share);
        reasons.add(
            (share.kind() == Share.Kind.SUBSIDY ? "Subsidy " : "Remission ")
                + share.amount()
                + " from "
                + share.from().said()
                + (share.to().equals(Share.HUB) ? "" : " to " + share.to())
                + ": "
                + share.rule()
                + ".");
      }
      return this;
    }

    /** Another than the hub gets a part of the charge, whoever pays it. */
    public Line passOn(String rule, Money amount, String to) {
      if (!amount.isZero()) {
        passedOn.add(new PassedOn(to, rule, amount));
        reasons.add("Of it " + amount + " goes to " + to + ": " + rule + ".");
      }
      return this;
    }

    /** What is left of the charge for the customer to pay. */
    public Money left() {
      Money left = charge;
      for (Share share : shares) {
        left = left.minus(share.amount());
      }
      return left;
    }

    private Quotation.Line made() {
      return new Quotation.Line(items, term, what, units, unit, charge, shares, passedOn);
    }
  }
}
