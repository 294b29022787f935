package org.tuttihub.application.funds;

import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Money;

/**
 * What came in from one source in a year, all funds together.
 *
 * @param key year, source and whether restricted, as one
 */
public record IncomeSourceRow(
    String key, AcademicYear year, String source, boolean restricted, int entries, Money amount) {}
