package org.tuttihub.application.needs;

import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.values.AcademicYear;

/**
 * A gap, as a line.
 *
 * @param addressed whether an active objective answers it
 * @param objectives references of the objectives that answer it, in any state
 */
public record GapRow(
    String ref,
    AcademicYear year,
    Gap.State state,
    boolean addressed,
    Optional<Gap.Severity> severity,
    Optional<Gap.Swot> swot,
    Gap.Reach reach,
    String place,
    List<String> groups,
    String statement,
    String area,
    String subArea,
    List<String> objectives,
    String text) {}
