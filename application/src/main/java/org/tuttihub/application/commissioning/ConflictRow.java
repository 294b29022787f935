package org.tuttihub.application.commissioning;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A declared interest, as a line and as a card.
 *
 * @param reviewer the person's reference
 * @param liftedOn when it ceased to hold; absent while it bars
 * @param why why it was lifted; empty while it bars
 */
public record ConflictRow(
    String ref,
    String reviewer,
    Optional<String> name,
    String partner,
    String partnerName,
    Optional<String> interest,
    LocalDate declaredOn,
    Optional<LocalDate> liftedOn,
    String why) {}
