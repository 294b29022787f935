package org.tuttihub.domain.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Period;

/**
 * Prices that hold from one day to another, independent of academic years, for everybody or for one
 * class of customers or one authority. For one service and variant, one class of customers and one
 * authority, there is never more than one price a day.
 */
public record PriceList(Identity identity, Heading heading, List<Line> lines) {

  /**
   * What stands above the prices.
   *
   * @param customer whom they are for; everybody when absent
   * @param authority where they hold; everywhere when absent
   * @param document what they were approved with, and by whom; may be empty
   */
  public record Heading(
      String title,
      Optional<Customer> customer,
      Optional<LaCode> authority,
      Period period,
      String document) {

    private boolean isForTheSame(Heading other) {
      return customer.equals(other.customer)
          && authority.equals(other.authority)
          && period.meets(other.period);
    }
  }

  /**
   * A price.
   *
   * @param variant which of the service's prices; may be empty
   * @param unit what it is the price of, in the singular: {@code hour}
   */
  public record Line(String service, String variant, String unit, Money amount) {

    /** What people call it: {@code ensemble 60-minutes}. */
    public String name() {
      return variant.isEmpty() ? service : service + " " + variant;
    }

    public boolean isFor(String otherService, String otherVariant) {
      return service.equals(otherService) && variant.equals(otherVariant);
    }
  }

  public PriceList {
    lines = List.copyOf(lines);
  }

  public PriceList headed(Heading other) {
    return new PriceList(identity, other, lines);
  }

  /** It holds for the last time on that day. */
  public Outcome<PriceList> end(LocalDate last) {
    return heading
        .period()
        .ending(last)
        .map(
            ended ->
                headed(
                    new Heading(
                        heading.title(),
                        heading.customer(),
                        heading.authority(),
                        ended,
                        heading.document())));
  }

  /** With a price, which takes the place of the one for the same service and variant. */
  public PriceList priced(Line line) {
    Predicate<Line> same = other -> other.isFor(line.service(), line.variant());
    return new PriceList(
        identity,
        heading,
        lines.stream().anyMatch(same)
            ? lines.stream().map(other -> same.test(other) ? line : other).toList()
            : Stream.concat(lines.stream(), Stream.of(line)).toList());
  }

  /** Without a price; refuses ({@code price-lists.no-such-price}) when there is none. */
  public Outcome<PriceList> unpriced(String service, String variant) {
    List<Line> left = lines.stream().filter(line -> !line.isFor(service, variant)).toList();
    return left.size() == lines.size()
        ? Outcome.refused(
            Refusal.rule(
                "price-lists.no-such-price",
                identity
                    + " has no price for "
                    + new Line(service, variant, "", Money.ZERO).name()
                    + ".",
                "See what it has with: price-lists show " + identity + "."))
        : Outcome.done(new PriceList(identity, heading, left));
  }

  /** Whether it may go without a trace: prices that have held are needed to explain invoices. */
  public Outcome<PriceList> drop(LocalDate today) {
    return heading.period().from().isAfter(today) || lines.isEmpty()
        ? Outcome.done(this)
        : Outcome.refused(
            Refusal.rule(
                "price-lists.begun",
                identity + " has held since " + heading.period().from() + ".",
                "End it instead: price-lists end."));
  }

  /** The refusal when another list has a price for the same on the same day. */
  public Optional<Refusal> clash(PriceList other) {
    return identity.equals(other.identity) || !heading.isForTheSame(other.heading)
        ? Optional.empty()
        : lines.stream()
            .filter(line -> other.lines.stream().anyMatch(l -> l.isFor(line.service, line.variant)))
            .findFirst()
            .map(line -> clash(line, other));
  }

  private Refusal clash(Line line, PriceList other) {
    return Refusal.rule(
        "price-lists.overlap",
        other.identity
            + " ("
            + other.heading.title()
            + ", "
            + other.heading.period()
            + ") has a price for "
            + line.name()
            + ", the same customers and the same authority on some of these days.",
        "End that list before this one begins, or leave the price out: price-lists end.");
  }
}
