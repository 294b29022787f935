package org.tuttihub.application.funds;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Money;

/**
 * A grant, as a line.
 *
 * @param fund the fund's reference
 * @param paid what of it came in already, by instalments
 */
public record GrantRow(
    String ref,
    AcademicYear year,
    String fund,
    String fundName,
    String funder,
    String title,
    Money amount,
    Money confirmed,
    Optional<LocalDate> confirmedUntil,
    Money paid) {}
