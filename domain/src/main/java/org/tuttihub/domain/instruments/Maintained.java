package org.tuttihub.domain.instruments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/**
 * Maintenance that was done, by its schedule.
 *
 * @param firm who did it: a firm or an office, no person's name; may be empty
 * @param cost of this item
 */
public record Maintained(
    Identity identity,
    UUID schedule,
    UUID item,
    LocalDate on,
    String firm,
    Optional<Money> cost,
    String note) {}
