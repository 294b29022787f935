package org.tuttihub.application.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.programme.Activity;
import org.tuttihub.domain.programme.Activity.Particulars;
import org.tuttihub.domain.programme.Activity.Words;
import org.tuttihub.domain.programme.Ensemble;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;

/** Says something else of an activity, or links it to other things. */
public final class ChangeActivity {

  /** What changes. */
  public record Request(
      Key id,
      Change<AcademicYear> year,
      Change<Activity.Kind> kind,
      Change<String> title,
      Change<String> aim,
      Change<String> who,
      Change<String> provider,
      Change<String> when,
      Change<Activity.Slot> slot,
      Change<String> where,
      Change<String> details,
      Change<String> price,
      Change<String> link,
      Change<List<String>> functions,
      Change<List<Key>> gaps,
      Change<List<Key>> objectives,
      Change<Key> costs,
      Change<Integer> minutes,
      Change<Integer> players,
      Change<Boolean> chamber,
      Change<Boolean> county,
      Change<String> organiser) {

    private Words words(Words w) {
      return new Words(
          title.over(w.title(), w.title()),
          aim.over(w.aim(), ""),
          who.over(w.who(), ""),
          provider.over(w.provider(), ""),
          when.over(w.when(), ""),
          where.over(w.where(), ""),
          details.over(w.details(), ""),
          price.over(w.price(), ""),
          link.over(w.link(), ""));
    }

    private Optional<Ensemble> ensemble(Optional<Ensemble> present) {
      return Ensemble.said(
          minutes.over(present.map(Ensemble::minutes)),
          players.over(present.flatMap(Ensemble::players)),
          chamber.over(present.map(Ensemble::chamber).orElse(false), false),
          county.over(present.map(Ensemble::county).orElse(false), false),
          organiser.over(present.map(Ensemble::organiser).orElse(""), ""));
    }
  }

  private final UnitOfWork<? extends ProgrammeRecords> work;

  public ChangeActivity(UnitOfWork<? extends ProgrammeRecords> work) {
    this.work = work;
  }

  /** Refuses links to what is not there, and a cancelled activity. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records
                .activities()
                .step(
                    acting,
                    asked.id(),
                    activity ->
                        changed(records, activity.particulars(), asked)
                            .then(p -> activity.change(_ -> p)),
                    activity -> activity.identity() + " is changed."));
  }

  private static Outcome<Particulars> changed(
      ProgrammeRecords records, Particulars p, Request asked) {
    ActivityLinks links = new ActivityLinks(records);
    AcademicYear year = asked.year().over(p.year(), p.year());
    return links.made(
        new Particulars(
            p.identity(),
            year,
            asked.kind().over(p.kind(), p.kind()),
            asked.words(p.words()),
            asked.slot().over(p.slot()),
            links.functions(year, asked.functions().over(p.functions(), List.of())),
            next(asked.gaps(), p.gaps(), links::gaps),
            next(asked.objectives(), p.objectives(), links::objectives),
            switch (asked.costs()) {
              case Change.Keep<Key> _ -> p.costs();
              case Change.To<Key>(Optional<Key> line) -> links.costs(line);
            },
            asked.ensemble(p.ensemble())));
  }

  private static List<UUID> next(
      Change<List<Key>> asked, List<UUID> present, Function<List<Key>, List<UUID>> found) {
    return asked instanceof Change.To<List<Key>>(Optional<List<Key>> keys)
        ? found.apply(keys.orElse(List.of()))
        : present;
  }
}
