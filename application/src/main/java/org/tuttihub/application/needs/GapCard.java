package org.tuttihub.application.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.values.AcademicYear;

/**
 * A gap in full, with the row that found it and the objectives that answer it.
 *
 * @param settled why it was accepted or what closed it; empty while open
 */
public record GapCard(
    String ref,
    Gap.State state,
    boolean addressed,
    String text,
    Optional<Gap.Severity> severity,
    Optional<Gap.Swot> swot,
    Gap.Reach reach,
    String place,
    List<String> groups,
    String settled,
    Optional<LocalDate> settledOn,
    AcademicYear year,
    String statement,
    String area,
    String subArea,
    List<NeedsCard.ObjectiveLine> objectives) {}
