package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.values.Size;

/**
 * Maintenance of one item, and by when it is to be done.
 *
 * @param key of the line, schedule and item: {@code MNT-2/ITM-14}
 * @param item the item's asset number
 * @param state how the item is
 * @param place the store, where it is in one
 * @param daysLeft until the day; below zero for what is late
 */
public record MaintenanceDueRow(
    String key,
    String schedule,
    String what,
    String item,
    String instrument,
    Optional<Size> size,
    Item.State state,
    String place,
    Optional<LocalDate> lastDone,
    LocalDate due,
    int daysLeft) {}
