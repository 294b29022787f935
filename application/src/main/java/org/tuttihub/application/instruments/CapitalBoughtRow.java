package org.tuttihub.application.instruments;

import java.util.Optional;
import org.tuttihub.domain.instruments.Family;
import org.tuttihub.domain.values.Money;

/**
 * What a capital grant has bought of one category.
 *
 * @param key of the line: grant, category, and whether it is accessible
 * @param cost of those whose price is known
 * @param unpriced how many have no price
 * @param capitalised how many stand in the accounts as assets
 * @param gone how many are disposed of
 * @param proceeds what those brought
 */
public record CapitalBoughtRow(
    String key,
    String grant,
    String title,
    Family category,
    boolean accessible,
    int items,
    Money cost,
    int unpriced,
    int capitalised,
    int gone,
    Optional<Money> proceeds) {}
