package org.tuttihub.application.needs;

import org.tuttihub.domain.values.AcademicYear;

/**
 * A row of the needs analysis, as a line.
 *
 * @param gaps open gaps
 * @param linked whether part C leads to an objective (through a gap) or to a section of the plan
 */
public record NeedsRow(
    String ref,
    AcademicYear year,
    int position,
    String area,
    String subArea,
    boolean written,
    int gaps,
    boolean linked,
    String partA,
    String partB,
    String partC) {}
