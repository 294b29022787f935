package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.workforce.ClearanceRecord.How;
import org.tuttihub.domain.workforce.policy.DbsLevel;

/**
 * Something that somebody has shown, in full.
 *
 * @param number of a DBS certificate, while it is kept
 * @param remarks on a DBS check, while they are kept
 * @param keptBecause why these are kept longer than usual
 */
public record RecordCard(
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
    Optional<LocalDate> sampledOn,
    Optional<String> sampledBy,
    Optional<Boolean> sampled,
    Optional<LocalDate> withdrawn,
    Optional<String> why,
    Optional<String> number,
    Optional<String> remarks,
    Optional<String> keptBecause) {}
