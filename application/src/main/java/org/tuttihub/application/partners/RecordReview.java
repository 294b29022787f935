package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.Review;
import org.tuttihub.domain.partners.Standard;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Records what a review of an agreement found, by one of the hub's frameworks. */
public final class RecordReview {

  /** How one principle is met. */
  public record ScoreGiven(String principle, String value, Optional<String> note) {}

  /**
   * The review.
   *
   * @param on today unless given
   */
  public record Request(
      Key agreement,
      Key standard,
      Optional<LocalDate> on,
      List<ScoreGiven> scores,
      Optional<String> strengths,
      Optional<String> follows) {}

  private final UnitOfWork<? extends PartnerRecords> work;
  private final Ids ids;

  public RecordReview(UnitOfWork<? extends PartnerRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses an agreement that does not hold, and scores that the framework does not know. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records
                .agreements()
                .named(asked.agreement())
                .then(agreement -> holding(acting, agreement))
                .then(
                    agreement ->
                        records
                            .standards()
                            .named(asked.standard())
                            .then(by -> review(acting, records, agreement, by, asked)))
                .map(r -> records.reviews().added(acting, r, r.identity() + " is recorded.")));
  }

  private static Outcome<Agreement> holding(Acting acting, Agreement agreement) {
    return agreement.isInForce(acting.today())
        ? Outcome.done(agreement)
        : Outcome.refused(
            Refusal.rule(
                "partners.not-in-state",
                agreement.identity()
                    + " is "
                    + agreement.standing(acting.today()).words()
                    + " and cannot be reviewed.",
                "Only one that is live or in review can be reviewed."));
  }

  private Outcome<Review> review(
      Acting acting, PartnerRecords records, Agreement agreement, Standard by, Request asked) {
    return new Review(
            new Identity(ids.next(), records.reviews().nextRef()),
            agreement.identity().id(),
            by.identity().id(),
            asked.on().orElse(acting.today()),
            asked.scores().stream()
                .map(s -> new Review.Score(s.principle(), s.value(), s.note().orElse("")))
                .toList(),
            asked.strengths().orElse(""),
            asked.follows().orElse(""))
        .checked(by, acting.today());
  }
}
