package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tuttihub.domain.workforce.Member;

/**
 * By when somebody is to be checked in with again.
 *
 * @param staff the reference of whoever is looked after
 * @param manager the reference of whoever looks after them
 * @param last when the last one was held
 * @param due the policy's interval after that; of those never checked in with, after their first
 *     day
 * @param daysLeft until then; below zero once that day has passed
 * @param planned for when the next one is planned
 */
public record CheckInDueRow(
    String staff,
    String name,
    Optional<String> manager,
    Optional<LocalDate> last,
    LocalDate due,
    int daysLeft,
    State state,
    Optional<LocalDate> planned) {

  /** Whether somebody has to see to it. */
  public enum State {
    DUE,
    PLANNED,
    LATER
  }

  /** When somebody was checked in with last, and when they will be. */
  public record Found(Optional<LocalDate> last, Optional<LocalDate> planned) {
    static final Found NEVER = new Found(Optional.empty(), Optional.empty());
  }

  static CheckInDueRow of(
      Member member, Optional<String> manager, Found found, int months, LocalDate today) {
    LocalDate due = found.last().orElse(member.works().from()).plusMonths(months);
    State otherwise = due.isAfter(today) ? State.LATER : State.DUE;
    return new CheckInDueRow(
        member.identity().ref(),
        member.name(),
        manager,
        found.last(),
        due,
        Math.toIntExact(ChronoUnit.DAYS.between(today, due)),
        found.planned().isPresent() ? State.PLANNED : otherwise,
        found.planned());
  }
}
