package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.values.AcademicYear;

/**
 * The hours of training that somebody of the workforce has in an academic year.
 *
 * @param hours the member and the year, by which the row is told from others
 * @param booked of what is still to come or to be marked
 * @param attended of what they attended or watched
 * @param external of both, those at events of others
 * @param left how many external hours are left by the policy; absent where there is no such rule
 */
public record CpdHoursRow(
    String hours,
    String staff,
    String name,
    AcademicYear year,
    BigDecimal booked,
    BigDecimal attended,
    BigDecimal external,
    Optional<BigDecimal> left) {

  /** What is found of somebody before the rules are asked. */
  public record Found(
      UUID staff, AcademicYear year, BigDecimal booked, BigDecimal attended, BigDecimal external) {}
}
