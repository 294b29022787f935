package org.tuttihub.domain.partners;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How an agreement runs.
 *
 * @param since the day on which it went live
 * @param reviewBy the day by which it is to be reviewed, or reviewed again
 * @param reviewedOn when it was last reviewed and went on
 */
public record Run(
    Signatures signatures, LocalDate since, LocalDate reviewBy, Optional<LocalDate> reviewedOn) {

  static Run beginning(Signatures both, AgreementFacts facts, int months, LocalDate today) {
    return new Run(both, today, due(facts, months, today), Optional.empty());
  }

  Run reviewed(AgreementFacts facts, int months, LocalDate today) {
    return new Run(signatures, since, due(facts, months, today), Optional.of(today));
  }

  /** After so many months, and at the latest on the last day. */
  private static LocalDate due(AgreementFacts facts, int months, LocalDate today) {
    LocalDate due = today.plusMonths(months);
    return due.isAfter(facts.last()) ? facts.last() : due;
  }
}
