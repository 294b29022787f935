package org.tuttihub.application.funds;

import java.util.List;
import org.tuttihub.domain.funds.Nature;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Money;

/**
 * A budget line, in a list and in full.
 *
 * @param fund the fund's reference
 * @param left of its budget; below zero where it was exceeded
 */
public record BudgetLineRow(
    String ref,
    AcademicYear year,
    String fund,
    String fundName,
    String function,
    String description,
    Nature nature,
    List<String> services,
    boolean access,
    Money budget,
    Money forecast,
    Money committed,
    Money spent,
    Money left) {}
