package org.tuttihub.application.workforce;

import java.time.LocalDate;

/**
 * How often the hub observes, from a day on, as a line and as a card.
 *
 * @param months within how many everybody is observed again
 * @param fewest of how many different people themes are shown at least
 */
public record ObservationRuleRow(String ref, LocalDate from, int months, int fewest) {}
