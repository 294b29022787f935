package org.tuttihub.application.commissioning;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.commissioning.Project;
import org.tuttihub.domain.values.Money;

/**
 * A part of what the hub pays for a project, as a line.
 *
 * @param key project and number
 * @param number as the project's card numbers them
 * @param spending the entry of spending
 */
public record InstalmentRow(
    String key,
    String project,
    int number,
    Project.State state,
    String partner,
    LocalDate due,
    Money amount,
    String condition,
    Optional<LocalDate> paid,
    String spending) {}
