package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.workforce.Finding.Met;

/**
 * Something that somebody must show, and by when.
 *
 * @param key of the line: person and requirement
 * @param by the last day on which it is met; of what has lapsed, on which it was
 * @param daysLeft until then; below zero for what has lapsed
 */
public record RenewalRow(
    String key,
    String staff,
    String name,
    String requirement,
    String title,
    Met met,
    Optional<LocalDate> by,
    Optional<Integer> daysLeft,
    boolean blocks,
    boolean safeguarding,
    Optional<String> manager) {}
