package org.tuttihub.application.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Money;

/**
 * A grant in full.
 *
 * @param unconfirmed what of it is not certain yet
 * @param paid what came in already, by instalments
 */
public record GrantCard(
    String ref,
    AcademicYear year,
    String fund,
    String fundName,
    String funder,
    String title,
    Money amount,
    Money confirmed,
    Optional<LocalDate> confirmedUntil,
    Money unconfirmed,
    Money paid,
    List<InstalmentLine> instalments) {

  /** An instalment. */
  public record InstalmentLine(int no, LocalDate due, Money amount, Optional<LocalDate> received) {}
}
