package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/**
 * A member of staff as a line.
 *
 * @param partner the reference of the partner for whom they work
 * @param manager the reference of whoever looks after them
 */
public record MemberRow(
    String ref,
    String name,
    Engagement engagement,
    List<WorkRole> roles,
    List<String> instruments,
    List<String> areas,
    Optional<BigDecimal> hours,
    Optional<String> manager,
    Optional<String> partner,
    LocalDate from,
    Optional<LocalDate> until) {}
