package org.tuttihub.application.workforce;

import java.time.LocalDate;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.values.AcademicYear;

/**
 * A release as a line.
 *
 * @param by the id of whoever released the sessions
 * @param people how many were judged for it
 */
public record ReleaseRow(
    String ref,
    AcademicYear year,
    Term.Season term,
    LocalDate on,
    String by,
    int sessions,
    int people) {}
