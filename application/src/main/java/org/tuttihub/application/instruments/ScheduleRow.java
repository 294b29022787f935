package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A maintenance schedule, as a line and as a card.
 *
 * @param item the asset number, of one for an item
 * @param model the model's reference, of one for a model
 * @param of what it is for, in words
 * @param months after which it is done again
 */
public record ScheduleRow(
    String ref,
    String what,
    int months,
    String of,
    Optional<String> item,
    Optional<String> model,
    LocalDate firstDue,
    Optional<LocalDate> stopped) {}
