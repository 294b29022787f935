package org.tuttihub.application.imports;

import java.util.Locale;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** Takes back an import as a whole: what it changed becomes what it was, what it added goes. */
public final class UndoImport {

  /** Which import. */
  public record Request(Key id) {}

  private final UnitOfWork<? extends ImportRecords> work;

  public UndoImport(UnitOfWork<? extends ImportRecords> work) {
    this.work = work;
  }

  /** Refuses one that kept nothing, or whose rows were changed since. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records
                .imports()
                .require(acting, asked.id())
                .then(job -> takeBack(acting, records, job)));
  }

  private static Outcome<Receipt> takeBack(
      Acting acting, ImportRecords records, Stored<ImportJob> job) {
    if (job.value().state() != ImportJob.State.KEPT || job.value().deed().isEmpty()) {
      return Outcome.refused(
          Refusal.rule(
              "imports.nothing-kept",
              job.value().identity() + " has kept nothing that could be taken back.",
              "Look at it with: imports show " + job.value().identity() + "."));
    }
    ImportJob undone = job.value().ended(ImportJob.State.UNDONE, job.value().deed());
    return records
        .past()
        .putBack(job.value().deed().get())
        .map(
            rows ->
                records
                    .imports()
                    .replaced(
                        acting,
                        records
                            .imports()
                            .find(new Key.ById(undone.identity().id()))
                            .orElseThrow()
                            .with(undone),
                        String.format(
                            Locale.UK, "%s is taken back: %,d rows.", undone.identity(), rows))
                    .fact("undoes", job.value().deed().get()));
  }
}
