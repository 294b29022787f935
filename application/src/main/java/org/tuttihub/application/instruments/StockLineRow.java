package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.StockLine;
import org.tuttihub.domain.values.Size;

/**
 * An item in a stock-take, as a line and as a card.
 *
 * @param stockTake its reference
 * @param item the item's asset number
 * @param expectedAt where it was when the stock-take was opened; absent where nobody expected it
 * @param state how the item is now
 */
public record StockLineRow(
    String ref,
    String stockTake,
    StockLine.Finding finding,
    String item,
    String instrument,
    Optional<Size> size,
    Optional<String> expectedAt,
    Optional<String> seenAt,
    Optional<LocalDate> seenOn,
    Optional<StockLine.How> how,
    Optional<Condition> condition,
    String remark,
    Item.State state) {}
