package org.tuttihub.domain.commissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What reviewers made of a bid together.
 *
 * @param score from 0 to 100, the mean of the sheets that count, rounded to hundredths
 * @param reviewers whose sheets count, by id
 */
public record Assessment(LocalDate on, BigDecimal score, List<UUID> reviewers) {
  public Assessment {
    reviewers = List.copyOf(reviewers);
  }
}
