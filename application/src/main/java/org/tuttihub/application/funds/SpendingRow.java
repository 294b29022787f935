package org.tuttihub.application.funds;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.funds.Nature;
import org.tuttihub.domain.funds.Spending;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Money;

/**
 * An entry of spending, in a list and in full.
 *
 * @param fund the fund's reference
 * @param line the budget line's reference
 * @param promised what was committed for it; absent where it was spent at once
 * @param amount what is committed, was released or was spent
 * @param on when it came to be as it is
 * @param why why it was released
 */
public record SpendingRow(
    String ref,
    Spending.State state,
    AcademicYear year,
    String fund,
    String fundName,
    String line,
    String function,
    Nature nature,
    String what,
    Optional<Money> promised,
    Money amount,
    LocalDate on,
    String reference,
    String why) {}
