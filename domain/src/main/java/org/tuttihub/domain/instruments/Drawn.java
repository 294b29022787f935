package org.tuttihub.domain.instruments;

import java.util.UUID;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/**
 * That an item was paid from a budget line.
 *
 * @param line the budget line
 * @param spending the entry of spending that it is part of
 * @param price what of that it is
 */
public record Drawn(Identity identity, UUID item, UUID line, UUID spending, Money price) {}
