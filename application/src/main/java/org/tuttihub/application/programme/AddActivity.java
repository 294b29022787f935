package org.tuttihub.application.programme;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.programme.Activity;
import org.tuttihub.domain.programme.Ensemble;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Plans an activity: all it needs is a title. */
public final class AddActivity {

  /**
   * The activity.
   *
   * @param minutes makes it an ensemble, with the fields after it
   */
  public record Request(
      AcademicYear year,
      Activity.Kind kind,
      String title,
      Optional<String> aim,
      Optional<String> who,
      Optional<String> provider,
      Optional<String> when,
      Optional<Activity.Slot> slot,
      Optional<String> where,
      Optional<String> details,
      Optional<String> price,
      Optional<String> link,
      List<String> functions,
      List<Key> gaps,
      List<Key> objectives,
      Optional<Key> costs,
      Optional<Integer> minutes,
      Optional<Integer> players,
      Optional<Boolean> chamber,
      Optional<Boolean> county,
      Optional<String> organiser) {

    private Activity.Words words() {
      return new Activity.Words(
          title,
          aim.orElse(""),
          who.orElse(""),
          provider.orElse(""),
          when.orElse(""),
          where.orElse(""),
          details.orElse(""),
          price.orElse(""),
          link.orElse(""));
    }

    private Optional<Ensemble> ensemble() {
      return Ensemble.said(
          minutes, players, chamber.orElse(false), county.orElse(false), organiser.orElse(""));
    }
  }

  private final UnitOfWork<? extends ProgrammeRecords> work;
  private final Ids ids;

  public AddActivity(UnitOfWork<? extends ProgrammeRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses links to what is not there, and a chamber group of more than nine. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            particulars(records, asked)
                .then(Activity.Particulars::checked)
                .map(
                    p ->
                        records
                            .activities()
                            .added(
                                acting,
                                new Activity.Planned(p),
                                p.identity() + " is planned: " + p.words().title() + ".")));
  }

  private Outcome<Activity.Particulars> particulars(ProgrammeRecords records, Request asked) {
    ActivityLinks links = new ActivityLinks(records);
    return links.made(
        new Activity.Particulars(
            new Identity(ids.next(), records.activities().nextRef()),
            asked.year(),
            asked.kind(),
            asked.words(),
            asked.slot(),
            links.functions(asked.year(), asked.functions()),
            links.gaps(asked.gaps()),
            links.objectives(asked.objectives()),
            links.costs(asked.costs()),
            asked.ensemble()));
  }
}
