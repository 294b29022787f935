package org.tuttihub.application.objectives;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.objectives.Objective;

/**
 * An action of an objective, as a line.
 *
 * @param key the objective and the action's place in it
 * @param overdue whether its day has passed, it is not done, and its objective is not closed
 */
public record ActionRow(
    String key,
    String objective,
    Objective.State state,
    String action,
    String owner,
    LocalDate due,
    Optional<LocalDate> doneOn,
    boolean done,
    boolean overdue) {}
