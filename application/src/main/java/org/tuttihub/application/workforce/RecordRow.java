package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.workforce.ClearanceRecord.How;
import org.tuttihub.domain.workforce.policy.DbsLevel;

/**
 * Something that somebody has shown.
 *
 * @param sampled what a sample check of a declaration found; absent where there was none
 * @param withdrawn the day from which it does not count
 */
public record RecordRow(
    String ref,
    String staff,
    String name,
    String requirement,
    LocalDate gotOn,
    Optional<LocalDate> endsOn,
    Optional<DbsLevel> level,
    Optional<String> edition,
    How how,
    String seenBy,
    LocalDate recordedOn,
    Optional<Boolean> sampled,
    Optional<LocalDate> withdrawn) {}
