package org.tuttihub.application.instruments;

import java.time.LocalDate;
import org.tuttihub.domain.values.Money;

/**
 * An item that a budget line has paid, as a line and as a card.
 *
 * @param item the item's asset number
 * @param line the budget line's reference
 * @param spending the reference of the entry of spending that it is part of
 * @param invoice as finance knows it
 */
public record PurchaseRow(
    String ref,
    String item,
    String instrument,
    String line,
    String fund,
    String grant,
    String spending,
    String invoice,
    LocalDate on,
    Money price) {}
