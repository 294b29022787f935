package org.tuttihub.application.imports;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/**
 * Forgets what stood in the rows that imports refused, once they are corrected: people may stand in
 * them who are in no other record. How many there were stays.
 */
final class ForgetRefused {

  /** Which imports. */
  record Some(List<Key> imports) {}

  private final UnitOfWork<? extends ImportRecords> work;

  ForgetRefused(UnitOfWork<? extends ImportRecords> work) {
    this.work = work;
  }

  /** Refuses imports that still run. */
  Outcome<Receipt> perform(Acting acting, Some asked) {
    return work.decide(
        acting,
        records ->
            Several.named(records.imports(), "imports", asked.imports())
                .then(all -> Outcome.each(all, ForgetRefused::ended))
                .map(all -> forgotten(acting, records.imports(), all)));
  }

  private static Outcome<Stored<ImportJob>> ended(Stored<ImportJob> job) {
    return job.value().state() != ImportJob.State.RUNNING
        ? Outcome.done(job)
        : Outcome.refused(
            Refusal.rule(
                "imports.running",
                job.value().identity() + " still runs, or was interrupted just now.",
                "Wait for its end, or leave it out."));
  }

  private static Receipt forgotten(Acting acting, ImportJobs imports, List<Stored<ImportJob>> all) {
    List<UUID> ids = all.stream().map(job -> job.value().identity().id()).toList();
    int rows = imports.forgetRefused(ids);
    Stored<ImportJob> first = all.getFirst();
    return imports
        .receipt(
            acting,
            first.value(),
            first.version(),
            "%s: what stood in %,d refused %s is forgotten."
                .formatted(
                    Several.called(first.value().identity().ref(), all.size()),
                    rows,
                    rows == 1 ? "row" : "rows"))
        .fact("rows", rows);
  }
}
