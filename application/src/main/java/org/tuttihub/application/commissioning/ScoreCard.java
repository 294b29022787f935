package org.tuttihub.application.commissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.commissioning.Sheet;

/**
 * A sheet in full. What it says is there once all sheets on its bid are in; a reviewer sees their
 * own with {@code scores own}.
 *
 * @param reviewer the person's reference
 * @param open whether it can be seen
 */
public record ScoreCard(
    String ref,
    String bid,
    String call,
    String partner,
    String reviewer,
    LocalDate on,
    boolean open,
    boolean counts,
    Optional<BigDecimal> score,
    Optional<Sheet.Advice> advice,
    String comment,
    List<MarkLine> marks) {

  /** Points for a criterion. */
  public record MarkLine(String criterion, String title, int weight, int most, int points) {}
}
