package org.tuttihub.domain.workforce;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.TargetGoal.Recruitment;
import org.tuttihub.domain.workforce.TargetGoal.Retention;
import org.tuttihub.domain.workforce.TargetGoal.TeachingHours;

/**
 * The plan of a year against reality, of the whole workforce or of a part.
 *
 * @param over whether the year is over
 * @param target how many hours are wanted
 * @param planned minutes of all sessions that are not cancelled
 * @param staffed minutes of those that somebody holds
 * @param open how many vacancies were open at the end, and were wanted in the year
 * @param vacant hours a week of these
 * @param weeks in which lessons are taught
 * @param starters how many began in the year
 * @param atStart how many worked on its first day; absent while that is to come
 * @param stayed how many of these have not left since
 */
public record StaffingLine(
    AcademicYear year,
    StaffingPart part,
    boolean over,
    Optional<TeachingHours> target,
    long planned,
    long staffed,
    int open,
    BigDecimal vacant,
    Optional<Integer> weeks,
    Optional<Recruitment> wantedStarters,
    int starters,
    Optional<Retention> wantedRetention,
    Optional<Integer> atStart,
    int stayed) {

  /** Whether a target is reached. */
  public enum Reached {
    YES,
    /** More than the range allows. */
    BEYOND,
    NO,
    /** The year is not over. */
    NOT_YET
  }

  public long unstaffed() {
    return planned - staffed;
  }

  /** To a hundredth. */
  public BigDecimal plannedHours() {
    return Plain.hours(planned);
  }

  /** To a hundredth. */
  public BigDecimal staffedHours() {
    return Plain.hours(staffed);
  }

  /** To a hundredth. */
  public BigDecimal unstaffedHours() {
    return Plain.hours(unstaffed());
  }

  /** Hours that the open vacancies would give over the year's teaching weeks. */
  public Optional<BigDecimal> vacantInYear() {
    return weeks.map(w -> Plain.of(vacant.multiply(BigDecimal.valueOf(w))));
  }

  /** Hours that are held beyond the target; below nothing where some are missing. */
  public Optional<BigDecimal> difference() {
    return target.map(t -> Plain.of(Plain.hours(staffed).subtract(t.hours())));
  }

  /** How many of those who were there at the start are, in percent, to a tenth. */
  public Optional<BigDecimal> retention() {
    return atStart
        .filter(all -> all > 0)
        .map(
            all ->
                Plain.of(
                    BigDecimal.valueOf(stayed * 100L)
                        .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)));
  }

  public Optional<Reached> hoursReached() {
    return target.map(
        t ->
            t.hours().multiply(BigDecimal.valueOf(60)).compareTo(BigDecimal.valueOf(staffed)) <= 0
                ? Reached.YES
                : missed());
  }

  public Optional<Reached> startersReached() {
    return wantedStarters.map(
        range ->
            starters < range.from()
                ? missed()
                : starters > range.to() ? Reached.BEYOND : Reached.YES);
  }

  /** By the unit that the target says; nobody comes back, so less than is wanted stays less. */
  public Optional<Reached> retentionReached() {
    return atStart
        .filter(all -> all > 0)
        .flatMap(
            all ->
                wantedRetention.map(
                    goal ->
                        goal.wanted()
                                    .multiply(BigDecimal.valueOf(all))
                                    .compareTo(BigDecimal.valueOf(stayed * 100L))
                                > 0
                            ? Reached.NO
                            : over ? Reached.YES : Reached.NOT_YET));
  }

  private Reached missed() {
    return over ? Reached.NO : Reached.NOT_YET;
  }
}
