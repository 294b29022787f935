package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.values.AcademicYear;

/**
 * How one principle was met in an observation.
 *
 * @param key the observation and the principle, by which the row is told from others
 * @param level a word of the framework's scale; absent where the principle was not seen
 */
public record ObservationRatingRow(
    String key,
    String observation,
    LocalDate on,
    AcademicYear year,
    Optional<String> staff,
    Optional<String> partner,
    String name,
    String standard,
    String principle,
    String title,
    Optional<String> level) {}
