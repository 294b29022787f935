package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.workforce.Vacancy;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/**
 * A vacancy.
 *
 * @param hours a week
 * @param ended when it was filled or withdrawn
 * @param staff the reference of whoever fills it
 * @param offered on which day something was offered for it last
 * @param points what was reached of {@code ofPoints}
 * @param according by whose rules
 */
public record VacancyRow(
    String ref,
    Vacancy.State state,
    WorkRole role,
    Optional<String> instrument,
    Optional<String> area,
    BigDecimal hours,
    LocalDate opened,
    Optional<LocalDate> wantedBy,
    Optional<LocalDate> ended,
    Optional<String> staff,
    Optional<String> name,
    Optional<LocalDate> offered,
    Optional<Engagement> offeredAs,
    Optional<Integer> yearsTeaching,
    Optional<String> grade,
    Optional<Money> hourly,
    Optional<Money> yearly,
    Optional<Integer> points,
    Optional<Integer> ofPoints,
    Optional<String> according,
    Optional<String> note) {}
