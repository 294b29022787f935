package org.tuttihub.application.commissioning;

import java.util.Optional;
import org.tuttihub.domain.commissioning.Call;

/**
 * Somebody who scores the bids of a call, as a line.
 *
 * @param key call and person
 * @param reviewer the person's reference
 * @param given how many sheets they gave
 * @param due how many they have to give yet
 * @param barred on how many bids their declared interest bars them
 */
public record ReviewerRow(
    String key,
    String call,
    Call.State state,
    String reviewer,
    Optional<String> name,
    int given,
    int due,
    int barred) {}
