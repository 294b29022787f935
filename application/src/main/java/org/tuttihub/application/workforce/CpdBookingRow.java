package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.workforce.CpdBooking;
import org.tuttihub.domain.workforce.CpdEvent;

/**
 * Somebody's booking of an event.
 *
 * @param audience as what they come
 * @param name of a member of staff
 * @param staff the reference of a member of staff
 * @param contact the reference of somebody outside
 * @param school the school of somebody at a school
 * @param guest the name of somebody outside; absent where it was forgotten
 * @param forgetOn the day from which a name at a school is due to be forgotten; absent where there
 *     is none any more
 */
public record CpdBookingRow(
    String ref,
    CpdBooking.State state,
    String event,
    LocalDate on,
    String title,
    BigDecimal hours,
    boolean external,
    CpdEvent.Audience audience,
    Optional<String> name,
    Optional<String> staff,
    Optional<String> contact,
    Optional<String> school,
    Optional<String> guest,
    Optional<LocalDate> forgetOn) {}
