package org.tuttihub.application.objectives;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.values.AcademicYear;

/**
 * An objective, as a line.
 *
 * @param rating the latest rating's code
 * @param gaps references of the gaps that it answers
 * @param actionsOpen actions not done yet
 * @param ratingDue whether it is active and was not rated since the term began
 */
public record ObjectiveRow(
    String ref,
    Objective.State state,
    AcademicYear year,
    String statement,
    String owner,
    Optional<LocalDate> due,
    Optional<String> rating,
    List<String> functions,
    List<String> aims,
    List<String> gaps,
    int measures,
    int actionsOpen,
    boolean ratingDue) {}
