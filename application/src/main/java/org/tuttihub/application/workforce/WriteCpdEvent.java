package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.CpdBooking;
import org.tuttihub.domain.workforce.CpdEvent;
import org.tuttihub.domain.workforce.CpdEvent.Audience;
import org.tuttihub.domain.workforce.CpdEvent.Mode;
import org.tuttihub.domain.workforce.CpdEvent.Words;

/** Plans events of continuing professional development, publishes and cancels them. */
public final class WriteCpdEvent {

  /** An event. */
  public record Add(
      String title,
      String topic,
      Mode mode,
      LocalDate on,
      Optional<String> time,
      BigDecimal hours,
      boolean external,
      List<Audience> audience,
      Optional<String> provider,
      Optional<String> place,
      Optional<Integer> places,
      Optional<String> recording) {}

  /** What changes. */
  public record Alter(
      Key id,
      Change<String> title,
      Change<String> topic,
      Change<Mode> mode,
      Change<LocalDate> on,
      Change<String> time,
      Change<BigDecimal> hours,
      Change<Boolean> external,
      Change<List<Audience>> audience,
      Change<String> provider,
      Change<String> place,
      Change<Integer> places,
      Change<String> recording) {}

  /** Which ones. */
  public record Some(List<Key> cpdEvents) {}

  private final UnitOfWork<? extends WorkforceRecords> work;
  private final Ids ids;

  public WriteCpdEvent(UnitOfWork<? extends WorkforceRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses what makes no event, naming what is wrong. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            made(records, asked)
                .checked()
                .map(e -> records.cpdEvents().added(acting, e, e.identity() + " is planned.")));
  }

  /** Refuses what makes no event, fewer places than are taken, and to change what is booked. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .cpdEvents()
                .step(
                    acting,
                    asked.id(),
                    e -> e.become(over(e, asked)).then(next -> holding(records, next)),
                    e -> e.identity() + " is changed."));
  }

  private static Outcome<CpdEvent> holding(WorkforceRecords records, CpdEvent next) {
    return next.places().isEmpty()
        ? Outcome.done(next)
        : next.holds(BookCpd.taken(records.cpdBookings().of(next.identity().id())));
  }

  /** Refuses cancelled ones; what is published already stays so. */
  public Outcome<Receipt> publish(Acting acting, Some asked) {
    return work.decide(
        acting,
        records -> step(acting, records, asked, e -> e.publish(acting.today()), "published"));
  }

  /** Refuses what has taken place; nobody is booked for what is cancelled. */
  public Outcome<Receipt> cancel(Acting acting, Some asked) {
    return work.decide(
        acting,
        records ->
            step(acting, records, asked, e -> e.cancel(acting.today()), "cancelled")
                .then(
                    receipt ->
                        records
                            .cpdEvents()
                            .namedEach(asked.cpdEvents())
                            .map(
                                events -> {
                                  events.forEach(e -> nobodyComes(records, e.value()));
                                  return receipt;
                                })));
  }

  private static void nobodyComes(WorkforceRecords records, CpdEvent event) {
    records
        .cpdBookings()
        .replaceAll(
            records.cpdBookings().of(event.identity().id()).stream()
                .filter(b -> b.value().state() == CpdBooking.State.BOOKED)
                .map(b -> b.with(b.value().off()))
                .toList());
  }

  private static Outcome<Receipt> step(
      Acting acting,
      WorkforceRecords records,
      Some asked,
      Function<CpdEvent, Outcome<CpdEvent>> step,
      String done) {
    return Several.step(acting, records.cpdEvents(), "events", asked.cpdEvents(), step, done);
  }

  private CpdEvent made(WorkforceRecords records, Add asked) {
    return new CpdEvent(
        new Identity(ids.next(), records.cpdEvents().nextRef()),
        new Words(
            asked.title(),
            asked.topic(),
            asked.provider().orElse(""),
            asked.place().orElse(""),
            asked.recording().orElse("")),
        asked.mode(),
        asked.on(),
        asked.time().orElse(""),
        asked.hours(),
        asked.external(),
        asked.audience(),
        asked.places(),
        Optional.empty(),
        false);
  }

  private static CpdEvent over(CpdEvent e, Alter asked) {
    Words w = e.words();
    return new CpdEvent(
        e.identity(),
        new Words(
            asked.title().over(w.title(), w.title()),
            asked.topic().over(w.topic(), w.topic()),
            asked.provider().over(w.provider(), ""),
            asked.place().over(w.place(), ""),
            asked.recording().over(w.recording(), "")),
        asked.mode().over(e.mode(), e.mode()),
        asked.on().over(e.on(), e.on()),
        asked.time().over(e.time(), ""),
        asked.hours().over(e.hours(), e.hours()),
        asked.external().over(e.external(), e.external()),
        asked.audience().over(e.audience(), List.of()),
        asked.places().over(e.places()),
        e.publishedOn(),
        e.cancelled());
  }
}
