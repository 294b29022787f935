package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Reservation;
import org.tuttihub.domain.values.Urn;

/**
 * A reservation, as a line and as a card: in order of its days, the calendar of what is promised.
 *
 * @param what the item's asset number, or the class set's name
 */
public record ReservationRow(
    String ref,
    Reservation.State state,
    String what,
    boolean classSet,
    Borrower.Kind kind,
    Optional<String> borrower,
    Optional<String> email,
    Optional<Urn> urn,
    String school,
    LocalDate from,
    LocalDate until,
    String note) {}
