package org.tuttihub.application.plan;

import java.time.LocalDate;
import org.tuttihub.domain.values.AcademicYear;

/** A published version of the plan, as a line. */
public record PlanRow(
    String ref, int number, AcademicYear year, LocalDate publishedOn, String keyChanges) {}
