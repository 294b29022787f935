package org.tuttihub.application.commissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.domain.commissioning.Sheet;

/**
 * A sheet in full. What it says is there for its reviewer, and for everybody once all sheets on its
 * bid are in.
 *
 * @param reviewer the person's reference
 * @param next the next bid for the same call that waits for its reviewer
 * @param open whether everybody may see what it says
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
    List<MarkLine> marks,
    Optional<String> next) {

  /** What somebody is told of it. */
  ScoreCard toldTo(Actor actor) {
    return open || reviewer.equals(actor.id())
        ? this
        : new ScoreCard(
            ref,
            bid,
            call,
            partner,
            reviewer,
            on,
            false,
            counts,
            Optional.empty(),
            Optional.empty(),
            "",
            List.of(),
            next);
  }

  /** Points for a criterion. */
  public record MarkLine(String criterion, String title, int weight, int most, int points) {}
}
