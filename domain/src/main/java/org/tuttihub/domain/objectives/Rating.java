package org.tuttihub.domain.objectives;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person's judgement of an objective at a review. Ratings are appended, never changed.
 *
 * @param period the review it belongs to: {@code autumn 2024/25}
 * @param value a code of the rating scale, which is data
 * @param by who judged
 */
public record Rating(
    UUID id,
    String period,
    String value,
    String by,
    LocalDate on,
    String rationale,
    String evidence) {}
