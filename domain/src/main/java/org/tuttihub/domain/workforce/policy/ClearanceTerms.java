package org.tuttihub.domain.workforce.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.values.BadValue;

/**
 * What is asked of somebody who works for the hub: before they teach, and of their training. A
 * policy may ask for more than the core does, never for less: who is with children always has a DBS
 * check and training in safeguarding, and both block.
 *
 * @param requirements in the order in which people are told them; up to 60, each code once
 * @param detailMonths for how many months the details of a DBS check (its number, remarks) may be
 *     kept, 1 to 12
 * @param externalHours how many hours at events of others they may book in an academic year, 0 to
 *     1,000; absent where any number
 * @param leaverMonths for how many months after their last day it is held who somebody was, 1 to
 *     600
 * @param checkInMonths within how many months of the last one somebody's line manager checks in
 *     with them again, 1 to 36; absent where nobody says how often
 */
public record ClearanceTerms(
    List<Requirement> requirements,
    int detailMonths,
    Optional<BigDecimal> externalHours,
    int leaverMonths,
    Optional<Integer> checkInMonths) {
  /** The most that is asked of one person. */
  public static final int MOST = 60;

  /** Six years and one: how long employers usually hold it; a hub's policy may say otherwise. */
  public static final int USUAL_LEAVER_MONTHS = 84;

  private static final BigDecimal MOST_HOURS = new BigDecimal("1000");

  public ClearanceTerms {
    requirements = List.copyOf(requirements);
    if (requirements.size() > MOST) {
      throw new BadValue("At most " + MOST + " things are asked of one person.");
    }
    if (requirements.stream().map(Requirement::code).distinct().count() < requirements.size()) {
      throw new BadValue("Each requirement has a code of its own.");
    }
    if (detailMonths < 1 || detailMonths > 12) {
      throw new BadValue("Details of a DBS check are kept for 1 to 12 months.");
    }
    if (externalHours
        .filter(h -> h.signum() < 0 || h.compareTo(MOST_HOURS) > 0 || h.scale() > 2)
        .isPresent()) {
      throw new BadValue("From 0 to 1,000 hours of a year may be external.");
    }
    if (leaverMonths < 1 || leaverMonths > 600) {
      throw new BadValue("It is held for 1 to 600 months who somebody was.");
    }
    if (checkInMonths.filter(months -> months < 1 || months > 36).isPresent()) {
      throw new BadValue("Check-ins are held every 1 to 36 months.");
    }
  }

  /** With no rule on external hours. */
  public ClearanceTerms(List<Requirement> requirements, int detailMonths) {
    this(requirements, detailMonths, Optional.empty());
  }

  /** Who left is held for as long as is usual. */
  public ClearanceTerms(
      List<Requirement> requirements, int detailMonths, Optional<BigDecimal> externalHours) {
    this(requirements, detailMonths, externalHours, USUAL_LEAVER_MONTHS);
  }

  /** With no rule on check-ins. */
  public ClearanceTerms(
      List<Requirement> requirements,
      int detailMonths,
      Optional<BigDecimal> externalHours,
      int leaverMonths) {
    this(requirements, detailMonths, externalHours, leaverMonths, Optional.empty());
  }

  /** With at most so many hours at events of others in an academic year. */
  public ClearanceTerms withExternalHours(BigDecimal most) {
    return new ClearanceTerms(
        requirements, detailMonths, Optional.of(most), leaverMonths, checkInMonths);
  }

  /** With so many months for which it is held who somebody was that left. */
  public ClearanceTerms withLeaverMonths(int months) {
    return new ClearanceTerms(requirements, detailMonths, externalHours, months, checkInMonths);
  }

  /** With a check-in at least every so many months. */
  public ClearanceTerms withCheckIns(int months) {
    return new ClearanceTerms(
        requirements, detailMonths, externalHours, leaverMonths, Optional.of(months));
  }

  /** Whether something of a kind is asked for, and blocks. */
  public boolean blocksWithout(RequirementKind kind) {
    return requirements.stream().anyMatch(r -> r.kind() == kind && r.blocks());
  }
}
