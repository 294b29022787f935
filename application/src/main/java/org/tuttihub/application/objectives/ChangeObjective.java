package org.tuttihub.application.objectives;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.objectives.Promise;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;

/** Rewords an objective, or links it to other things, while it is a draft or agreed. */
public final class ChangeObjective {

  /** What changes. */
  public record Request(
      Key id,
      Change<AcademicYear> year,
      Change<String> statement,
      Change<String> owner,
      Change<String> resources,
      Change<LocalDate> due,
      Change<List<String>> functions,
      Change<List<String>> aims,
      Change<List<Key>> gaps) {}

  private final UnitOfWork<? extends ObjectiveRecords> work;

  public ChangeObjective(UnitOfWork<? extends ObjectiveRecords> work) {
    this.work = work;
  }

  /** Refuses an active or closed one, and an agreed one that would not be SMART any more. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records
                .objectives()
                .step(
                    acting,
                    asked.id(),
                    objective -> changed(records, objective, asked),
                    objective -> objective.identity() + " is changed."));
  }

  private static Outcome<Objective> changed(
      ObjectiveRecords records, Objective objective, Request asked) {
    Promise now = objective.promise();
    Promise.Words words = words(now.words(), asked);
    return Links.of(
            records,
            words.year(),
            given(asked.functions()),
            given(asked.aims()),
            given(asked.gaps()))
        .then(
            links ->
                objective.reword(
                    p ->
                        p.worded(
                            words,
                            next(asked.functions(), p.functions(), links.functions()),
                            next(asked.aims(), p.aims(), links.aims()),
                            next(asked.gaps(), p.gaps(), links.gaps()))));
  }

  private static Promise.Words words(Promise.Words now, Request asked) {
    Optional<LocalDate> due = asked.due().over(now.due());
    return new Promise.Words(
        asked.year().over(now.year(), now.year()),
        asked.statement().over(now.statement(), now.statement()),
        asked.owner().over(now.owner(), ""),
        asked.resources().over(now.resources(), ""),
        due);
  }

  private static <T> List<T> next(Change<?> asked, List<T> present, List<T> checked) {
    return asked instanceof Change.Keep<?> ? present : checked;
  }

  /** The links that are to be checked: those that are there were checked before. */
  private static <T> List<T> given(Change<List<T>> links) {
    return links.over(List.of(), List.of());
  }
}
