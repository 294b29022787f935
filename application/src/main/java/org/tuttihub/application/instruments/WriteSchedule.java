package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Schedule;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Says which maintenance of an item, or of every item of a model, comes again. */
public final class WriteSchedule {

  /** A schedule for an item or for a model. */
  public record Add(
      String what,
      int months,
      Optional<Key> item,
      Optional<Key> model,
      Optional<LocalDate> lastDone,
      Optional<LocalDate> firstDue) {}

  /** What changes. */
  public record Alter(
      Key id, Change<String> what, Change<Integer> months, Change<LocalDate> firstDue) {}

  /** Which. */
  public record Which(Key id) {}

  private final UnitOfWork<? extends InstrumentRecords> work;
  private final Ids ids;

  public WriteSchedule(UnitOfWork<? extends InstrumentRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses one for nothing or two things, and what is not there. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            id(asked.item(), key -> records.items().named(key).map(i -> i.identity().id()))
                .then(
                    item ->
                        id(
                                asked.model(),
                                key -> records.models().named(key).map(m -> m.identity().id()))
                            .then(
                                model ->
                                    made(records, asked, item, model, acting.today()).checked()))
                .map(
                    schedule ->
                        records
                            .schedules()
                            .added(
                                acting,
                                schedule,
                                schedule.identity()
                                    + " is written: "
                                    + schedule.what()
                                    + " every "
                                    + schedule.months()
                                    + " months, first by "
                                    + schedule.firstDue()
                                    + ".")));
  }

  private interface Finding {
    Outcome<UUID> of(Key key);
  }

  private static Outcome<Optional<UUID>> id(Optional<Key> key, Finding finding) {
    return key.isEmpty() ? Outcome.done(Optional.empty()) : finding.of(key.get()).map(Optional::of);
  }

  private Schedule made(
      InstrumentRecords records,
      Add asked,
      Optional<UUID> item,
      Optional<UUID> model,
      LocalDate today) {
    // what is out of range is refused below, whatever day it would come to
    int months = Math.clamp(asked.months(), 1, 240);
    return new Schedule(
        new Identity(ids.next(), records.schedules().nextRef()),
        item,
        model,
        asked.what(),
        asked.months(),
        asked
            .firstDue()
            .or(() -> asked.lastDone().map(day -> day.plusMonths(months)))
            .orElse(today),
        Optional.empty());
  }

  /** Refuses months out of range. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .schedules()
                .step(
                    acting,
                    asked.id(),
                    s ->
                        new Schedule(
                                s.identity(),
                                s.item(),
                                s.model(),
                                asked.what().over(s.what(), ""),
                                asked.months().over(s.months(), s.months()),
                                asked.firstDue().over(s.firstDue(), s.firstDue()),
                                s.stopped())
                            .checked(),
                    s -> s.identity() + " is changed."));
  }

  /** Refuses one that is stopped. */
  public Outcome<Receipt> stop(Acting acting, Which asked) {
    return work.decide(
        acting,
        records ->
            records
                .schedules()
                .step(
                    acting,
                    asked.id(),
                    s -> s.stop(acting.today()),
                    s -> s.identity() + " is stopped."));
  }
}
