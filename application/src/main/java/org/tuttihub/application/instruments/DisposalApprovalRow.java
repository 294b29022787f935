package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.instruments.Item;

/**
 * That something may go before its time, as a line and as a card.
 *
 * @param item the item's asset number
 * @param state how the item is now
 * @param askedBy who asked, by reference
 * @param approvedBy who approved, by reference; absent until somebody has
 */
public record DisposalApprovalRow(
    String ref,
    String item,
    String instrument,
    String grant,
    Item.State state,
    String why,
    String askedBy,
    LocalDate askedOn,
    Optional<String> approvedBy,
    Optional<LocalDate> approvedOn) {}
