package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Urn;
import org.tuttihub.domain.workforce.TeachingSession;

/**
 * A session as a line, and in full.
 *
 * @param cover whether somebody teaches it, as far as is known today
 * @param staff who holds it; they teach it only where it is held
 * @param activity of the programme that it is part of, by reference
 * @param source what the lesson system calls it
 */
public record SessionRow(
    String ref,
    TeachingSession.State state,
    Cover cover,
    LocalDate on,
    String time,
    int minutes,
    String service,
    Optional<Urn> school,
    String place,
    Optional<String> staff,
    Optional<String> name,
    AcademicYear year,
    Term.Season term,
    Optional<String> activity,
    String source,
    Optional<String> release) {}
