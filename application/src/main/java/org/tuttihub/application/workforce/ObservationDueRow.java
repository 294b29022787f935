package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.workforce.ObservationRule;
import org.tuttihub.domain.workforce.Theme.Whose;

/**
 * By when the work of somebody who teaches, or of a partner, is to be observed again.
 *
 * @param whom the reference of the member of staff or of the partner
 * @param last when it was observed last; planned and withdrawn ones do not count
 * @param due the hub's interval after that; of those never observed, after their first day
 * @param daysLeft until then; below zero once that day has passed
 * @param planned for when the next one is planned
 */
public record ObservationDueRow(
    String whom,
    Whose whose,
    String name,
    Optional<LocalDate> last,
    LocalDate due,
    int daysLeft,
    Optional<LocalDate> planned) {

  /**
   * Who is to be observed, before the hub's rules are asked.
   *
   * @param since their first day with the hub
   */
  public record Found(
      String whom,
      Whose whose,
      String name,
      LocalDate since,
      Optional<LocalDate> last,
      Optional<LocalDate> planned) {}

  /** Who is to be observed on a day, and the hub's rules. */
  public record Roll(LocalDate day, List<ObservationRule> rules, List<Found> found) {}
}
