package org.tuttihub.application.objectives;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.objectives.Promise;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Writes a new objective, as a draft: all it needs is a statement. */
public final class AddObjective {

  /** The draft. */
  public record Request(
      AcademicYear year,
      String statement,
      Optional<String> owner,
      Optional<String> resources,
      Optional<LocalDate> due,
      List<String> functions,
      List<String> aims,
      List<Key> gaps) {

    Promise.Words words() {
      return new Promise.Words(year, statement, owner.orElse(""), resources.orElse(""), due);
    }

    Outcome<Links> links(ObjectiveRecords records) {
      return Links.of(records, year, functions, aims, gaps);
    }
  }

  private final UnitOfWork<? extends ObjectiveRecords> work;
  private final Ids ids;

  public AddObjective(UnitOfWork<? extends ObjectiveRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses links to what is not there ({@code objectives.unknown-links}). */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(acting, records -> draft(acting, records, asked));
  }

  private Outcome<Receipt> draft(Acting acting, ObjectiveRecords records, Request asked) {
    return asked
        .links(records)
        .map(
            links -> {
              Objective draft =
                  new Objective.Draft(
                      new Promise(
                          new Identity(ids.next(), records.objectives().nextRef()),
                          asked.words(),
                          links.functions(),
                          links.aims(),
                          links.gaps(),
                          List.of(),
                          List.of(),
                          List.of()));
              return records
                  .objectives()
                  .added(acting, draft, draft.identity() + " is written as a draft.");
            });
  }
}
