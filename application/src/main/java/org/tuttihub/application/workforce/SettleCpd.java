package org.tuttihub.application.workforce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.CpdBooking;
import org.tuttihub.domain.workforce.CpdEvent;

/** Marks who came to an event, cancels bookings, and forgets the names of people at schools. */
public final class SettleCpd {

  /** Whether somebody came. */
  public enum Came {
    ATTENDED,
    ABSENT
  }

  /** Of which bookings. */
  public record Mark(List<Key> cpdBookings, Came came) {}

  /** Which bookings. */
  public record Some(List<Key> cpdBookings) {}

  private final UnitOfWork<? extends WorkforceRecords> work;

  public SettleCpd(UnitOfWork<? extends WorkforceRecords> work) {
    this.work = work;
  }

  /** Refuses what is still to come, was cancelled or was watched. */
  public Outcome<Receipt> mark(Acting acting, Mark asked) {
    return work.decide(
        acting,
        records -> {
          Function<UUID, CpdEvent> event = events(records);
          return Several.step(
              acting,
              records.cpdBookings(),
              "bookings",
              asked.cpdBookings(),
              b ->
                  event
                      .apply(b.event())
                      .beganBy(acting.today())
                      .then(_ -> b.mark(asked.came() == Came.ATTENDED)),
              asked.came() == Came.ATTENDED ? "attended" : "marked as absent");
        });
  }

  /** Refuses what is settled. */
  public Outcome<Receipt> cancel(Acting acting, Some asked) {
    return work.decide(
        acting,
        records ->
            Several.step(
                acting,
                records.cpdBookings(),
                "bookings",
                asked.cpdBookings(),
                CpdBooking::cancel,
                "cancelled"));
  }

  /** The bookings stay, without the names. */
  public Outcome<Receipt> forget(Acting acting, Some asked) {
    return work.decide(
        acting,
        records ->
            Several.named(records.cpdBookings(), "bookings", asked.cpdBookings())
                .map(all -> forgotten(acting, records, all)));
  }

  private static Receipt forgotten(
      Acting acting, WorkforceRecords records, List<Stored<CpdBooking>> all) {
    int gone =
        records
            .cpdBookings()
            .forgetGuests(all.stream().map(b -> b.value().identity().id()).toList());
    Stored<CpdBooking> first = all.getFirst();
    return records
        .cpdBookings()
        .receipt(
            acting,
            first.value(),
            first.version(),
            gone == 1 ? "1 name is forgotten." : gone + " names are forgotten.")
        .fact(
            "bookings",
            all.stream().map(b -> b.value().identity().ref()).collect(Collectors.joining(", ")));
  }

  /** Each event is read once. */
  private static Function<UUID, CpdEvent> events(WorkforceRecords records) {
    Map<UUID, CpdEvent> seen = new HashMap<>();
    return id ->
        seen.computeIfAbsent(
            id, i -> records.cpdEvents().find(new Key.ById(i)).orElseThrow().value());
  }
}
