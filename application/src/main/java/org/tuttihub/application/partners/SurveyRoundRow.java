package org.tuttihub.application.partners;

import java.time.LocalDate;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.values.AcademicYear;

/**
 * A survey that goes to every partner.
 *
 * @param asked how many partners were asked
 * @param late how many have not answered in time
 */
public record SurveyRoundRow(
    String ref,
    AcademicYear year,
    Term.Season term,
    LocalDate askedOn,
    LocalDate due,
    String asks,
    int asked,
    int answered,
    int complete,
    int late) {}
