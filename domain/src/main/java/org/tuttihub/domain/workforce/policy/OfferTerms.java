package org.tuttihub.domain.workforce.policy;

import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;

/**
 * What is offered. What is absent the policy does not say; nobody guesses it.
 *
 * @param grade what the hub calls it: a point of its scale; up to 60 characters
 * @param hourly for an hour of teaching; more than nothing
 * @param yearly for a year of full time; more than nothing
 * @param assessed how it was assessed, up to 40 things, each with a code of its own
 */
public record OfferTerms(
    String grade, Optional<Money> hourly, Optional<Money> yearly, List<Assessed> assessed) {
  /** The most things that are assessed. */
  public static final int MOST = 40;

  /** Nothing is offered, since nobody has said by which rules. */
  public static final OfferTerms NOTHING_SAID =
      new OfferTerms("", Optional.empty(), Optional.empty(), List.of());

  public OfferTerms {
    assessed = List.copyOf(assessed);
    if (grade.length() > 60) {
      throw new BadValue("A grade is called something of up to 60 characters.");
    }
    if (isNothing(hourly) || isNothing(yearly)) {
      throw new BadValue("What is offered is more than nothing.");
    }
    if (assessed.size() > MOST
        || assessed.stream().map(Assessed::code).distinct().count() < assessed.size()) {
      throw new BadValue("Up to " + MOST + " things are assessed, each with a code of its own.");
    }
  }

  private static boolean isNothing(Optional<Money> amount) {
    return amount.filter(money -> money.isZero() || money.isNegative()).isPresent();
  }

  /** A point of the hub's scale. */
  public static OfferTerms grade(String called) {
    return new OfferTerms(called, Optional.empty(), Optional.empty(), List.of());
  }

  /** For an hour of teaching. */
  public OfferTerms hourly(Money rate) {
    return new OfferTerms(grade, Optional.of(rate), yearly, assessed);
  }

  /** For a year of full time. */
  public OfferTerms yearly(Money salary) {
    return new OfferTerms(grade, hourly, Optional.of(salary), assessed);
  }

  /** Assessed by these. */
  public OfferTerms by(List<Assessed> parts) {
    return new OfferTerms(grade, hourly, yearly, parts);
  }

  /** What was reached in all. */
  public int points() {
    return assessed.stream().mapToInt(Assessed::points).sum();
  }
}
