package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.values.Money;

/**
 * Maintenance that was done, as a line and as a card.
 *
 * @param item the item's asset number
 */
public record MaintainedRow(
    String ref,
    LocalDate on,
    String schedule,
    String what,
    String item,
    String instrument,
    String firm,
    Optional<Money> cost,
    String note) {}
