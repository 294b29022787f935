package org.tuttihub.domain.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.workforce.policy.Assessed;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.OfferTerms;

/**
 * What was offered for a vacancy, as the hub's policy assessed it that day. To whom is not kept.
 *
 * @param engagement on which terms they would work
 * @param yearsTeaching how many whole years they had taught
 * @param grade what the hub calls it
 * @param hourly for an hour of teaching
 * @param yearly for a year of full time
 * @param points what was reached
 * @param most what could be reached
 * @param according by whose rules: the policy and its version
 */
public record Offered(
    LocalDate on,
    Engagement engagement,
    int yearsTeaching,
    String grade,
    Optional<Money> hourly,
    Optional<Money> yearly,
    int points,
    int most,
    String according) {
  public Offered {
    if (grade.isBlank() || according.isBlank() || points < 0 || points > most) {
      throw new BadValue("An offer has a grade, points of what can be reached, and a policy.");
    }
  }

  /** As a policy answered. */
  public static Offered of(
      LocalDate on, Engagement engagement, int yearsTeaching, OfferTerms terms, String according) {
    return new Offered(
        on,
        engagement,
        yearsTeaching,
        terms.grade(),
        terms.hourly(),
        terms.yearly(),
        terms.points(),
        terms.assessed().stream().mapToInt(Assessed::most).sum(),
        according);
  }

  /** In a sentence: {@code grade 3, 27.50 an hour, 14 of 30 points}. */
  public String words() {
    return grade
        + hourly.map(rate -> ", " + rate + " an hour").orElse("")
        + yearly.map(salary -> ", " + salary + " a year").orElse("")
        + ", "
        + points
        + " of "
        + most
        + " points";
  }
}
