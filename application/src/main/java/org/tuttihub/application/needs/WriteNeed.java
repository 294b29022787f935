package org.tuttihub.application.needs;

import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** Writes the parts of a row: what should be, what the gaps are, the next steps. */
public final class WriteNeed {

  /** The parts that change. */
  public record Request(Key id, Change<String> partA, Change<String> partB, Change<String> partC) {}

  private final UnitOfWork<? extends NeedsRecords> work;

  public WriteNeed(UnitOfWork<? extends NeedsRecords> work) {
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
                    row ->
                        Outcome.done(
                            row.written(
                                asked.partA().over(row.partA(), ""),
                                asked.partB().over(row.partB(), ""),
                                asked.partC().over(row.partC(), ""))),
                    row -> row.identity() + " is written."));
  }
}
