package org.tuttihub.application.programme;

import java.time.LocalDate;
import java.util.List;
import org.tuttihub.domain.values.AcademicYear;

/** An offer window, in a list and in full. */
public record OfferWindowRow(
    String ref,
    AcademicYear year,
    List<String> services,
    LocalDate opens,
    LocalDate closes,
    String note) {}
