package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.Observation;

/**
 * An observation, as a line that tells nothing of what was found.
 *
 * @param staff the reference of whoever was observed, where it was a member of staff
 * @param partner the reference of the partner whose work was observed, where it was one
 * @param name of either
 * @param waiting whether its day has come, and it is not shared yet
 * @param targets how many were set
 * @param open how many of them are not followed up
 */
public record ObservationRow(
    String ref,
    Observation.State state,
    LocalDate on,
    AcademicYear year,
    Optional<String> staff,
    Optional<String> partner,
    String name,
    Observation.Setting setting,
    Optional<String> school,
    Optional<String> place,
    String observer,
    String observerName,
    String standard,
    boolean waiting,
    int targets,
    int open,
    Optional<LocalDate> sharedOn,
    Optional<LocalDate> acknowledgedOn) {}
