package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.Reservation;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Urn;

/** Promises items and class sets for days to come, and keeps them ready. */
public final class Reserve {

  /** What is promised to whom, from which day to which. */
  public record Add(
      Optional<Key> item,
      Optional<Key> kit,
      Optional<Borrower.Kind> kind,
      Optional<Urn> school,
      Optional<String> borrower,
      Optional<String> email,
      LocalDate from,
      LocalDate until,
      Optional<String> note) {}

  /** Which. */
  public record Which(Key id) {}

  private final UnitOfWork<? extends InstrumentRecords> work;
  private final Ids ids;

  public Reserve(UnitOfWork<? extends InstrumentRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses days on which it is promised already. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            made(records, asked)
                .then(Reservation::checked)
                .then(r -> LoanAsked.known(records, r.borrower()).map(_ -> r))
                .then(r -> unpromised(records, r))
                .map(r -> records.reservations().added(acting, r, said(r))));
  }

  /** Refuses one that is not held; what was kept for it is free again. */
  public Outcome<Receipt> cancel(Acting acting, Which asked) {
    return work.decide(
        acting,
        records ->
            records
                .reservations()
                .step(
                    acting,
                    asked.id(),
                    r -> r.cancel().then(c -> freed(records, c, acting.today())),
                    r -> r.identity() + " is cancelled."));
  }

  /** Keeps an item for its reservation: refuses one that is not in store. */
  public Outcome<Receipt> setAside(Acting acting, Which asked) {
    return work.decide(
        acting,
        records ->
            records
                .reservations()
                .require(acting, asked.id())
                .then(stored -> setAside(records, acting, stored)));
  }

  private static Outcome<Receipt> setAside(
      InstrumentRecords records, Acting acting, Stored<Reservation> stored) {
    Reservation r = stored.value();
    if (r.item().isEmpty() || !r.isHeld()) {
      return Outcome.refused(
          Refusal.rule(
              "instruments.nothing-to-set-aside",
              r.identity() + " is " + r.state().words() + ", or is for a class set.",
              "Only an item whose reservation is held can be set aside."));
    }
    Stored<Item> item = records.items().find(new Key.ById(r.item().get())).orElseThrow();
    return item.value()
        .setAside(r.identity().id(), acting.today())
        .map(
            next -> {
              records.items().replace(item.with(next));
              return records
                  .reservations()
                  .replaced(
                      acting,
                      stored,
                      next.facts().called() + " is set aside for " + r.identity() + ".");
            });
  }

  private static Outcome<Reservation> freed(
      InstrumentRecords records, Reservation cancelled, LocalDate today) {
    return cancelled
        .item()
        .flatMap(id -> records.items().find(new Key.ById(id)))
        .filter(
            item ->
                item.value() instanceof Item.Reserved(_, _, _, UUID r)
                    && r.equals(cancelled.identity().id()))
        .map(
            item ->
                item.value()
                    .release(today)
                    .map(
                        next -> {
                          records.items().replace(item.with(next));
                          return cancelled;
                        }))
        .orElseGet(() -> Outcome.done(cancelled));
  }

  private static Outcome<Reservation> unpromised(InstrumentRecords records, Reservation r) {
    Promises promises = new Promises(records);
    Promises.Days days = new Promises.Days(r.from(), Optional.of(r.until()), Optional.empty());
    return r.item().isPresent()
        ? promises
            .free(records.items().find(new Key.ById(r.item().get())).orElseThrow().value(), days)
            .map(_ -> r)
        : promises
            .free(r.kit().orElseThrow(), records.items().inKit(r.kit().orElseThrow()), days)
            .map(_ -> r);
  }

  private Outcome<Reservation> made(InstrumentRecords records, Add asked) {
    return records
        .items()
        .idOf(asked.item())
        .then(
            item ->
                records
                    .kits()
                    .idOf(asked.kit())
                    .map(
                        kit ->
                            new Reservation(
                                new Identity(ids.next(), records.reservations().nextRef()),
                                item,
                                kit,
                                LoanAsked.borrower(
                                    asked.kind(), asked.school(), asked.borrower(), asked.email()),
                                asked.from(),
                                asked.until(),
                                asked.note().orElse(""),
                                Reservation.State.HELD)));
  }

  private static String said(Reservation r) {
    return r.identity()
        + " promises it to "
        + r.borrower().nameless()
        + " from "
        + r.from()
        + " to "
        + r.until()
        + ".";
  }
}
