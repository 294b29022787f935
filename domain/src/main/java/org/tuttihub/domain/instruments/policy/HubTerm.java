package org.tuttihub.domain.instruments.policy;

import java.time.LocalDate;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.BadValue;

/**
 * A term, as the hub has set it.
 *
 * @param first its first day
 * @param last its last day, not before the first
 */
public record HubTerm(AcademicYear year, LocalDate first, LocalDate last) {
  public HubTerm {
    if (last.isBefore(first)) {
      throw new BadValue("A term ends after it begins.");
    }
  }

  /** Whether it has a day in common with others. */
  public boolean meets(LocalDate from, LocalDate until) {
    return !last.isBefore(from) && !until.isBefore(first);
  }
}
