package org.tuttihub.application.objectives;

import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.objectives.Rating;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.strategy.Framework;
import org.tuttihub.domain.values.Key;

/** Rates an objective at a review. The rating is appended; none is ever changed. */
public final class RateObjective {

  /** The judgement. */
  public record Request(
      Key id, String period, String value, String rationale, Optional<String> evidence) {}

  private final UnitOfWork<? extends ObjectiveRecords> work;
  private final Ids ids;

  public RateObjective(UnitOfWork<? extends ObjectiveRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a value that is not on the scale, and an objective that is not active. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records
                .objectives()
                .step(
                    acting,
                    asked.id(),
                    o ->
                        onScale(records, o, asked)
                            .then(_ -> o.review(p -> p.rated(rating(acting, asked)))),
                    o ->
                        o.identity()
                            + " is rated "
                            + asked.value()
                            + " for "
                            + asked.period()
                            + "."));
  }

  private Rating rating(Acting acting, Request asked) {
    return new Rating(
        ids.next(),
        asked.period(),
        asked.value(),
        acting.actor().id(),
        acting.today(),
        asked.rationale(),
        asked.evidence().orElse(""));
  }

  private static Outcome<Framework> onScale(
      ObjectiveRecords records, Objective objective, Request asked) {
    Optional<Framework> pack = records.frameworks().inForce(objective.promise().words().year());
    return pack.filter(p -> p.rating(asked.value()).isPresent())
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.rule(
                        "objectives.not-on-scale",
                        "There is no rating " + asked.value() + " on the scale.",
                        "Use one of: "
                            + String.join(
                                ", ",
                                pack.stream()
                                    .flatMap(p -> p.scale().stream())
                                    .map(Framework.RatingValue::code)
                                    .toList())
                            + ".")));
  }
}
