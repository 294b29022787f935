package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.instruments.FaultKind;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Size;

/**
 * How often a model had a fault.
 *
 * @param key of the line: model and kind of fault
 * @param model the model's reference
 * @param owned how many of the model the hub has
 * @param repairs how many repairs for it there were
 * @param items how many items had it
 * @param again how many items had it more than once
 * @param daysAway of all its repairs together
 * @param cost of all its repairs whose bill is known
 * @param unbilled how many of its repairs have no bill yet
 * @param last when one of them was sent last
 */
public record FaultRow(
    String key,
    String model,
    String instrument,
    Optional<Size> size,
    String maker,
    String name,
    FaultKind kind,
    int owned,
    int repairs,
    int items,
    int again,
    int daysAway,
    Money cost,
    int unbilled,
    LocalDate last) {}
