package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.CpdBooking;

/**
 * Who comes to events of continuing professional development. The names of people at schools stand
 * beside their bookings, have no past, and are gone for good once they are forgotten. Files call a
 * booking by its reference.
 */
public interface CpdBookings extends KeptMany<CpdBooking> {
  Noun NOUN = new Noun("workforce", "cpd-bookings", "CPD booking", "CPB");

  /** Those of one event. */
  List<Stored<CpdBooking>> of(UUID event);

  /**
   * The hours at external events of a year that people have booked, attended or watched, of those
   * who have any.
   *
   * @param except an event that does not count
   */
  Map<UUID, BigDecimal> externalHours(Collection<UUID> staff, AcademicYear year, UUID except);

  /** The name of somebody at a school who has booked, while it is kept. */
  Optional<String> guest(UUID booking);

  /** Keeps the name of somebody at a school who has booked. */
  void keepGuest(UUID booking, String name);

  /**
   * Takes names away for good.
   *
   * @return how many there were
   */
  int forgetGuests(Collection<UUID> bookings);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(CpdBooking booking) {
    return booking.identity();
  }
}
