package org.tuttihub.application.hub;

import java.time.LocalDate;
import org.tuttihub.domain.hub.Term.Season;
import org.tuttihub.domain.values.AcademicYear;

/** A term, as a line. */
public record TermRow(
    LocalDate firstDay, LocalDate lastDay, AcademicYear year, Season season, int teachingWeeks) {}
