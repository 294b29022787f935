package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.SelfAudit;

/**
 * What a borrower is asked about an item, as a line and as a card.
 *
 * @param title what it is about, as a page behind a link names it
 * @param loan its reference
 * @param item the item's asset number
 * @param kind what sort of borrower it is
 * @param before the item's condition by the inventory
 */
public record SelfAuditRow(
    String ref,
    SelfAudit.State state,
    String title,
    String loan,
    String item,
    Borrower.Kind kind,
    Optional<String> stockTake,
    LocalDate askedOn,
    LocalDate due,
    Optional<LocalDate> answeredOn,
    Optional<Boolean> present,
    Optional<Boolean> complete,
    Optional<Boolean> playable,
    Optional<Condition> condition,
    Condition before,
    String words,
    Optional<LocalDate> decidedOn,
    String why) {}
