package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import org.tuttihub.domain.workforce.OnRoll;

/**
 * Everybody who ever worked for the hub, as they were on a day.
 *
 * @param day today, or the day that was asked about
 */
public record Roll(LocalDate day, List<OnRoll> people) {
  public Roll {
    people = List.copyOf(people);
  }
}
