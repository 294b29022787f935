package org.tuttihub.application.commissioning;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A partner that was asked to bid, as a line.
 *
 * @param key call and partner
 * @param bid what came of it; absent where nothing did
 */
public record InvitationRow(
    String key,
    String call,
    String title,
    String partner,
    String name,
    LocalDate on,
    LocalDate closes,
    Optional<String> bid) {}
