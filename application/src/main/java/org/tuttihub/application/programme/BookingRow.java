package org.tuttihub.application.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Urn;

/**
 * A booking, as a line.
 *
 * @param since since when it is in its state
 * @param late whether it was taken although the window was closed
 * @param charge the full price; absent until it is offered, as what follows
 * @param subsidised what others bear of it
 * @param pays what the school pays
 */
public record BookingRow(
    String ref,
    Booking.State state,
    LocalDate since,
    Urn urn,
    String school,
    AcademicYear year,
    String service,
    String variant,
    int quantity,
    int terms,
    String yearGroup,
    Optional<Integer> pupils,
    Optional<Integer> firstTime,
    Optional<Integer> pp,
    Optional<Integer> send,
    boolean setHire,
    LocalDate requestedOn,
    boolean late,
    Optional<Money> charge,
    Optional<Money> subsidised,
    Optional<Money> pays,
    Optional<String> source) {}
