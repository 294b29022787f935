package org.tuttihub.application.imports;

import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** Forgets what was said of a heading. */
public final class ForgetMapping {

  /** Which one. */
  public record Request(Key id) {}

  private final UnitOfWork<? extends ImportRecords> work;

  public ForgetMapping(UnitOfWork<? extends ImportRecords> work) {
    this.work = work;
  }

  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records
                .mappings()
                .drop(
                    acting,
                    asked.id(),
                    Outcome::done,
                    mapping -> mapping.identity() + " is forgotten."));
  }
}
