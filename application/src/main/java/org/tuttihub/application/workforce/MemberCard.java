package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/**
 * A member of staff in full. What they have shown and lack stands on their card of clearance.
 *
 * @param sessions how many sessions they hold from today on
 */
public record MemberCard(
    String ref,
    String name,
    Optional<String> email,
    Engagement engagement,
    Optional<String> partner,
    List<WorkRole> roles,
    List<String> instruments,
    List<String> areas,
    Optional<BigDecimal> hours,
    Optional<String> manager,
    Optional<String> skills,
    LocalDate from,
    Optional<LocalDate> until,
    int sessions) {}
