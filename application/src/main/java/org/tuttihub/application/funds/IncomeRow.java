package org.tuttihub.application.funds;

import java.time.LocalDate;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Money;

/**
 * An entry of income, in a list and in full.
 *
 * @param fund the fund's reference
 */
public record IncomeRow(
    String ref,
    AcademicYear year,
    String fund,
    String fundName,
    String source,
    Money amount,
    LocalDate on,
    boolean restricted,
    String claim,
    String note) {}
