package org.tuttihub.application.history;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A deed that was done, as a line.
 *
 * @param seq counts up
 * @param name what whoever did it is called now; absent for accounts of the machine itself
 * @param undone whether it was undone since
 */
public record HistoryRow(
    long seq,
    Instant at,
    String actor,
    Optional<String> name,
    String door,
    String operation,
    String collection,
    String subject,
    String said,
    boolean undone,
    String facts,
    UUID deed) {}
