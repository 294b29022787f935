package org.tuttihub.application.needs;

import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.needs.NeedsStatement.PlanLink;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** Says which section of the Local Plan a row's next steps are in. */
public final class PointToPlan {

  /** The section. */
  public record Request(Key id, String section) {}

  private final UnitOfWork<? extends NeedsRecords> work;

  public PointToPlan(UnitOfWork<? extends NeedsRecords> work) {
    this.work = work;
  }

  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records
                .needs()
                .step(
                    acting,
                    asked.id(),
                    row -> Outcome.done(row.pointingTo(new PlanLink(asked.section()))),
                    row -> row.identity() + " points to the plan."));
  }
}
