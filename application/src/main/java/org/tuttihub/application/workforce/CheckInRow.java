package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.workforce.CheckIn;

/**
 * A check-in.
 *
 * @param staff the reference of whoever is looked after
 * @param manager the reference of whoever looks after them
 * @param open what was missing or soon to be renewed when it was held, by code
 * @param agreed what they agreed upon
 */
public record CheckInRow(
    String ref,
    CheckIn.State state,
    LocalDate on,
    String staff,
    String name,
    String manager,
    String managerName,
    List<String> open,
    Optional<String> agreed) {}
