package org.tuttihub.application.commissioning;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.values.Money;

/**
 * A sheet that is to be given, as a line: who has to score what.
 *
 * @param key bid and person
 * @param reviewer the person's reference
 * @param partner who bids
 * @param sheets how many sheets on the bid are in
 */
public record DueScoreRow(
    String key,
    String call,
    String bid,
    String partner,
    String reviewer,
    Optional<String> name,
    Money asked,
    LocalDate closes,
    int sheets) {}
