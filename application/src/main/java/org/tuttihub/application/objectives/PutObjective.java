package org.tuttihub.application.objectives;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;

/**
 * Puts an objective by the id that another system has for it: writes a draft tied to that id when
 * there is none, rewords the one there is otherwise.
 */
public final class PutObjective {

  /** The whole of an objective's words and links. */
  public record Request(
      Key id,
      AcademicYear year,
      String statement,
      Optional<String> owner,
      Optional<String> resources,
      Optional<LocalDate> due,
      List<String> functions,
      List<String> aims,
      List<Key> gaps) {

    AddObjective.Request words() {
      return new AddObjective.Request(
          year, statement, owner, resources, due, functions, aims, gaps);
    }
  }

  private final UnitOfWork<? extends ObjectiveRecords> work;
  private final Ids ids;

  public PutObjective(UnitOfWork<? extends ObjectiveRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses to make one by an id or reference of our own: we give those. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records.objectives().find(asked.id()).isPresent()
                ? reword(acting, records, asked)
                : make(acting, records, asked));
  }

  private Outcome<Receipt> make(Acting acting, ObjectiveRecords records, Request asked) {
    if (!(asked.id() instanceof Key.ByOther(String system, String value))) {
      return Outcome.refused(Refusal.unknown("objectives", "objective", asked.id().toString()));
    }
    return AddObjective.draft(acting, records, asked.words(), ids)
        .map(
            receipt -> {
              records.otherIds().tie(receipt.subject(), system, value);
              return receipt;
            });
  }

  private static Outcome<Receipt> reword(Acting acting, ObjectiveRecords records, Request asked) {
    return asked
        .words()
        .links(records)
        .then(
            links ->
                records
                    .objectives()
                    .step(
                        acting,
                        asked.id(),
                        objective ->
                            objective.reword(
                                p ->
                                    p.worded(
                                        asked.words().words(),
                                        links.functions(),
                                        links.aims(),
                                        links.gaps())),
                        objective -> objective.identity() + " is reworded."));
  }
}
