package org.tuttihub.application.needs;

import java.time.LocalDate;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.needs.NeedsStatement.Consultation;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** Records that a group was consulted about a row's part A. */
public final class RecordConsultation {

  /** Who was asked, when and how. */
  public record Request(Key id, String who, LocalDate when, String how, String summary) {}

  private final UnitOfWork<? extends NeedsRecords> work;

  public RecordConsultation(UnitOfWork<? extends NeedsRecords> work) {
    this.work = work;
  }

  /** Refuses a day that has not come ({@code needs.not-yet}). */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records
                .needs()
                .step(
                    acting,
                    asked.id(),
                    row ->
                        asked.when().isAfter(acting.today())
                            ? Outcome.refused(
                                Refusal.rule(
                                    "needs.not-yet",
                                    "The consultation is dated "
                                        + asked.when()
                                        + ", which has not come.",
                                    "Record it on the day, or after."))
                            : Outcome.done(
                                row.consulted(
                                    new Consultation(
                                        asked.who(), asked.when(), asked.how(), asked.summary()))),
                    row -> "The consultation is recorded with " + row.identity() + "."));
  }
}
