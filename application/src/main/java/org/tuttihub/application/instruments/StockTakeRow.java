package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stock-take, as a line and as a card.
 *
 * @param place the store; absent where everything is counted
 * @param expected how many items were expected when it was opened
 * @param seen how many of them were seen, wherever
 * @param notSeen how many of them were not
 * @param elsewhere how many of those seen were at another place
 * @param unexpected how many were seen that nobody expected
 * @param percent of those expected, how many were seen; rounded down
 */
public record StockTakeRow(
    String ref,
    String title,
    Optional<String> place,
    LocalDate opened,
    Optional<LocalDate> closed,
    int expected,
    int seen,
    int notSeen,
    int elsewhere,
    int unexpected,
    int percent) {}
