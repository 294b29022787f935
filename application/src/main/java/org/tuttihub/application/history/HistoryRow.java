package org.tuttihub.application.history;

import java.time.Instant;
import java.util.UUID;

/**
 * A deed that was done, as a line.
 *
 * @param seq counts up
 * @param undone whether it was undone since
 */
public record HistoryRow(
    long seq,
    Instant at,
    String actor,
    String door,
    String operation,
    String collection,
    String subject,
    String said,
    boolean undone,
    String facts,
    UUID deed) {}
