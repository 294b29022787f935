package org.tuttihub.application.instruments;

import java.util.Optional;
import org.tuttihub.domain.instruments.Family;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Size;

/**
 * A model, as a line and as a card.
 *
 * @param items how many the hub has, those that are gone not counted
 * @param inStore how many of them can be lent today
 */
public record ModelRow(
    String ref,
    Family family,
    String instrument,
    Optional<Size> size,
    String maker,
    String name,
    boolean accessible,
    Optional<Money> value,
    Optional<Integer> usefulYears,
    long items,
    long inStore) {}
