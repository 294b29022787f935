package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.instruments.LoanFacts;
import org.tuttihub.domain.instruments.Repair;
import org.tuttihub.domain.instruments.Reservation;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Hands items out and takes them back, within one unit of work. */
record Desk(InstrumentRecords records, Ids ids, Acting acting) {

  /** Refuses what is not in store, is unusable, or is promised to somebody else in that time. */
  Outcome<Receipt> lend(Stored<Item> stored, LoanAsked asked) {
    return LoanAsked.known(records, asked.borrower())
        .then(_ -> reservation(asked.reservation(), stored.value().identity().id()))
        .then(
            reservation ->
                new Promises(records)
                    .free(stored.value(), days(asked, reservation))
                    .then(item -> out(stored.with(item), asked, reservation, Optional.empty()))
                    .then(receipt -> fulfilled(reservation).map(_ -> receipt)));
  }

  /** Makes the loan and moves the item; as part of a class set where one is given. */
  Outcome<Receipt> out(
      Stored<Item> stored,
      LoanAsked asked,
      Optional<Stored<Reservation>> reservation,
      Optional<UUID> kit) {
    Item item = stored.value();
    UUID id = ids.next();
    Optional<UUID> held = reservation.map(r -> r.value().identity().id());
    return facts(new Identity(id, records.loans().nextRef()), item, asked, kit)
        .checked()
        .then(
            facts ->
                (kit.isPresent()
                        ? item.issue(id, held, asked.from())
                        : item.lend(id, held, asked.from()))
                    .map(next -> written(stored.with(next), new Loan.Out(facts))));
  }

  private static LoanFacts facts(
      Identity identity, Item item, LoanAsked asked, Optional<UUID> kit) {
    return new LoanFacts(
        identity,
        item.identity().id(),
        kit,
        asked.borrower(),
        asked.from(),
        asked.due(),
        asked.condition().orElse(item.facts().condition()),
        asked.fee(),
        asked.deposit(),
        Optional.empty(),
        asked.note());
  }

  private Receipt written(Stored<Item> next, Loan loan) {
    LoanFacts facts = loan.facts();
    records.items().replace(next);
    return records
        .loans()
        .added(
            acting,
            loan,
            next.value().facts().called()
                + " is out to "
                + facts.borrower().nameless()
                + facts.due().map(day -> ", due back on " + day).orElse("")
                + " ("
                + facts.identity()
                + ").");
  }

  /** Takes an item back from whoever has it. */
  Outcome<Receipt> takeBack(
      Stored<Item> stored,
      Optional<Condition> condition,
      Optional<String> place,
      String remark,
      LocalDate on) {
    Item item = stored.value();
    Condition now = condition.orElse(item.facts().condition());
    String store = MoveItem.place(place, item);
    return item.takeBack(store, now, on)
        .then(
            next -> {
              Stored<Loan> loan = loanOf(item);
              return loan.value()
                  .takeBack(now, remark, on)
                  .map(back -> backIn(stored.with(next), loan.with(back), store, now));
            });
  }

  private Receipt backIn(Stored<Item> next, Stored<Loan> back, String store, Condition now) {
    records.items().replace(next);
    LoanFacts facts = back.value().facts();
    String worse =
        now.compareTo(facts.condition()) > 0
            ? "; it went out " + facts.condition().words() + " and is " + now.words()
            : "";
    return records
        .loans()
        .replaced(
            acting,
            back,
            next.value().facts().called()
                + " is back from "
                + facts.borrower().nameless()
                + ", in store: "
                + store
                + worse
                + ".");
  }

  /** Says that an item is missing; the loan it was out on is lost, as is its repair. */
  Outcome<Receipt> miss(Stored<Item> stored, String lastSeen, LocalDate on) {
    Item item = stored.value();
    return item.miss(lastSeen, on)
        .then(
            next ->
                item.outOn().isEmpty()
                    ? Outcome.done(next)
                    : loanOf(item)
                        .value()
                        .lose(lastSeen, on)
                        .map(
                            lost -> {
                              records.loans().replace(loanOf(item).with(lost));
                              return next;
                            }))
        .then(
            next ->
                item instanceof Item.InRepair
                    ? RepairItem.ended(records, item, Repair.Result.LOST, Optional.empty(), on)
                        .map(lost -> records.repairs().replace(lost))
                        .map(_ -> next)
                    : Outcome.done(next))
        .map(
            next ->
                records
                    .items()
                    .replaced(acting, stored.with(next), next.facts().called() + " is missing."));
  }

  private Stored<Loan> loanOf(Item item) {
    return records.loans().find(new Key.ById(item.outOn().orElseThrow())).orElseThrow();
  }

  /**
   * The reservation that is named, if one is; refuses one that is not held, and one that promises
   * something else.
   *
   * @param goesOut the item or the class set
   */
  Outcome<Optional<Stored<Reservation>>> reservation(Optional<Key> key, UUID goesOut) {
    if (key.isEmpty()) {
      return Outcome.done(Optional.empty());
    }
    return records
        .reservations()
        .named(key.get())
        .then(r -> r.isFor(goesOut) ? r.fulfil() : Outcome.refused(ofAnother(r)))
        .map(_ -> records.reservations().find(key.get()));
  }

  private static Refusal ofAnother(Reservation r) {
    return Refusal.rule(
        "instruments.promises-another",
        r.identity() + " promises something else.",
        "Hand out what it promises, or leave the reservation out.");
  }

  /** Says of a reservation that what was promised has gone out. */
  Outcome<Boolean> fulfilled(Optional<Stored<Reservation>> reservation) {
    return reservation
        .map(
            stored ->
                stored
                    .value()
                    .fulfil()
                    .map(next -> records.reservations().replace(stored.with(next)) > 0))
        .orElseGet(() -> Outcome.done(false));
  }

  /** The days of a loan, and for which reservation it is made. */
  static Promises.Days days(LoanAsked asked, Optional<Stored<Reservation>> reservation) {
    return new Promises.Days(
        asked.from(), asked.due(), reservation.map(r -> r.value().identity().id()));
  }
}
