package org.tuttihub.application.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An import, as a line.
 *
 * @param state as {@link ImportJob.State}, or {@code interrupted} when it gave no sign of life for
 *     half a minute; then nothing was kept
 * @param step what it is doing while it runs
 * @param read rows read so far
 * @param rowsKept whether there is still what stood in the refused rows
 * @param passedOver rows that are about no record: totals, headings, titles
 * @param unread the columns that were passed over, as the file calls them
 */
public record ImportRow(
    String ref,
    String what,
    String fileName,
    boolean dryRun,
    String state,
    String step,
    long read,
    long fresh,
    long changed,
    long same,
    long refused,
    boolean rowsKept,
    long passedOver,
    List<String> unread,
    String by,
    Instant started,
    String trouble,
    Optional<UUID> deed) {}
