package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.workforce.ClearanceOverride;

/**
 * An override as a line, and in full.
 *
 * @param askedBy the id of whoever asked for it
 * @param approvedBy the id of the second person
 */
public record OverrideRow(
    String ref,
    ClearanceOverride.State state,
    String staff,
    String name,
    String requirement,
    String reason,
    LocalDate until,
    String askedBy,
    LocalDate askedOn,
    Optional<String> approvedBy,
    Optional<LocalDate> approvedOn,
    Optional<LocalDate> endedOn) {}
