package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.LentTerms;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.instruments.LoanFacts;
import org.tuttihub.domain.instruments.Repair;
import org.tuttihub.domain.instruments.Reservation;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Hands items out and takes them back, within one unit of work. */
record Desk(InstrumentRecords records, Ids ids, Acting acting, LoanRules rules) {
  private static final UUID SOME_LOAN = new UUID(0, 0);

  /**
   * Refuses what is not in store, is unusable, or is promised to somebody else in that time, and
   * what the hub's policy refuses.
   */
  Outcome<Receipt> lend(Stored<Item> stored, LoanAsked asked) {
    return LoanAsked.known(records, asked.borrower())
        .then(_ -> reservation(asked.reservation(), stored.value().identity().id()))
        .then(reservation -> lend(stored, asked, reservation));
  }

  private Outcome<Receipt> lend(
      Stored<Item> stored, LoanAsked asked, Optional<Stored<Reservation>> reservation) {
    return stored
        .value()
        .lend(SOME_LOAN, id(reservation), asked.from())
        .then(
            _ -> rules.agreed(records, new LoanRules.Wanted(asked, List.of(stored.value()), false)))
        .then(
            agreed ->
                new Promises(records)
                    .free(stored.value(), days(agreed.asked(), reservation))
                    .then(item -> out(stored.with(item), agreed, reservation, Optional.empty())))
        .then(receipt -> fulfilled(reservation).map(_ -> receipt));
  }

  private static Optional<UUID> id(Optional<Stored<Reservation>> reservation) {
    return reservation.map(r -> r.value().identity().id());
  }

  /** Makes the loan and moves the item; as part of a class set where one is given. */
  Outcome<Receipt> out(
      Stored<Item> stored,
      LoanRules.Agreed agreed,
      Optional<Stored<Reservation>> reservation,
      Optional<UUID> kit) {
    Item item = stored.value();
    LoanAsked asked = agreed.asked();
    UUID id = ids.next();
    Optional<UUID> held = id(reservation);
    return facts(new Identity(id, records.loans().nextRef()), item, agreed, kit)
        .checked()
        .then(
            facts ->
                (kit.isPresent()
                        ? item.issue(id, held, asked.from())
                        : item.lend(id, held, asked.from()))
                    .map(next -> written(stored.with(next), new Loan.Out(facts))));
  }

  static LoanFacts facts(
      Identity identity, Item item, LoanRules.Agreed agreed, Optional<UUID> kit) {
    LoanAsked asked = agreed.asked();
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
        Optional.of(agreed.terms()),
        Optional.empty(),
        LoanFacts.Told.NOTHING,
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
                + facts.fee().map(fee -> ", fee " + fee).orElse("")
                + facts.deposit().map(deposit -> ", deposit " + deposit).orElse("")
                + " ("
                + facts.identity()
                + ").")
        .fact("terms", facts.terms().map(LentTerms::policy).orElse(""));
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
    return new Promises.Days(asked.from(), asked.due(), id(reservation));
  }
}
