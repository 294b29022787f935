package org.tuttihub.application.charging;

import java.util.List;
import java.util.UUID;
import org.tuttihub.domain.charging.whatif.Played;
import org.tuttihub.domain.values.AcademicYear;

/** Bookings as a what-if needs them: read in one go, those of a school that are alike as one. */
public interface PlayedBookings {

  /** The bookings of a set. */
  List<Played> ofSet(UUID set);

  /** The bookings of the programme of a year, those that came to nothing excepted. */
  List<Played> ofYear(AcademicYear year);
}
