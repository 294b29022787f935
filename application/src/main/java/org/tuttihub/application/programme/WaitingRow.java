package org.tuttihub.application.programme;

import java.time.LocalDate;

/**
 * How many wait for something on a day.
 *
 * @param key what is counted, as one
 */
public record WaitingRow(
    String key, LocalDate asOf, String service, String instrument, String place, int waiting) {}
