package org.tuttihub.domain.instruments;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/**
 * One instrument that the hub looks after. It is ordered, comes into a store, goes out on loan or
 * with a class set, comes back, is repaired, gets lost and is found; at last it is proposed to be
 * written off, and disposed of. In each state it is in one place: a store, with its borrower, with
 * a repairer, or nowhere that the hub knows.
 */
public sealed interface Item {

  ItemFacts facts();

  /** Since when it is as it is. */
  LocalDate since();

  /** Ordered, not there yet. */
  record OnOrder(ItemFacts facts, LocalDate since, Optional<LocalDate> expected) implements Item {}

  /** In a store, ready to be lent. */
  record InStore(ItemFacts facts, LocalDate since, String place) implements Item {}

  /** In a store, kept for a reservation. */
  record Reserved(ItemFacts facts, LocalDate since, String place, UUID reservation)
      implements Item {}

  /** With a borrower. */
  record OnLoan(ItemFacts facts, LocalDate since, UUID loan) implements Item {}

  /** With a borrower as part of a class set. */
  record ClassSet(ItemFacts facts, LocalDate since, UUID loan) implements Item {}

  /** With a repairer. */
  record InRepair(ItemFacts facts, LocalDate since, String repairer, String why) implements Item {}

  /** Nobody knows where. */
  record Missing(ItemFacts facts, LocalDate since, String lastSeen) implements Item {}

  /** In a store; somebody has said that it is to go. */
  record WriteOffProposed(ItemFacts facts, LocalDate since, String place, String why)
      implements Item {}

  /** Gone for good. */
  record Disposed(ItemFacts facts, LocalDate since, Disposal disposal) implements Item {}

  /**
   * How an item went.
   *
   * @param why sold, given away, scrapped, stolen
   * @param approval who approved it: an office or a minute, never a name
   * @param proceeds what it brought
   */
  record Disposal(String why, String approval, Optional<Money> proceeds) {}

  /** The state's name as people read it. */
  enum State {
    ON_ORDER,
    IN_STORE,
    RESERVED,
    ON_LOAN,
    CLASS_SET,
    IN_REPAIR,
    MISSING,
    WRITE_OFF_PROPOSED,
    DISPOSED;

    /** In a sentence: {@code in repair}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  default State state() {
    return switch (this) {
      case OnOrder _ -> State.ON_ORDER;
      case InStore _ -> State.IN_STORE;
      case Reserved _ -> State.RESERVED;
      case OnLoan _ -> State.ON_LOAN;
      case ClassSet _ -> State.CLASS_SET;
      case InRepair _ -> State.IN_REPAIR;
      case Missing _ -> State.MISSING;
      case WriteOffProposed _ -> State.WRITE_OFF_PROPOSED;
      case Disposed _ -> State.DISPOSED;
    };
  }

  default Identity identity() {
    return facts().identity();
  }

  /** The loan it is out on; absent where it is not out. */
  default Optional<UUID> outOn() {
    return switch (this) {
      case OnLoan(_, _, UUID loan) -> Optional.of(loan);
      case ClassSet(_, _, UUID loan) -> Optional.of(loan);
      case OnOrder _,
          InStore _,
          Reserved _,
          InRepair _,
          Missing _,
          WriteOffProposed _,
          Disposed _ ->
          Optional.empty();
    };
  }

  /** The store it is in; absent where it is in none. */
  default Optional<String> storedAt() {
    return switch (this) {
      case InStore(_, _, String place) -> Optional.of(place);
      case Reserved(_, _, String place, _) -> Optional.of(place);
      case WriteOffProposed(_, _, String place, _) -> Optional.of(place);
      case OnOrder _, OnLoan _, ClassSet _, InRepair _, Missing _, Disposed _ -> Optional.empty();
    };
  }

  /** What was ordered has come. */
  default Outcome<Item> receive(String place, LocalDate on) {
    return this instanceof OnOrder(ItemFacts f, _, _)
        ? Outcome.done(new InStore(f, on, place))
        : notNow("received", "one on order");
  }

  /** Goes to another store. */
  default Outcome<Item> move(String place, LocalDate on) {
    return switch (this) {
      case InStore(ItemFacts f, _, String was) when !was.equals(place) ->
          Outcome.done(new InStore(f, on, place));
      case InStore same -> Outcome.done(same);
      case Reserved(ItemFacts f, _, _, UUID r) -> Outcome.done(new Reserved(f, on, place, r));
      case WriteOffProposed(ItemFacts f, LocalDate since, _, String why) ->
          Outcome.done(new WriteOffProposed(f, since, place, why));
      case OnOrder _, OnLoan _, ClassSet _, InRepair _, Missing _, Disposed _ ->
          notNow("moved", "one in store");
    };
  }

  /** Is kept for a reservation. */
  default Outcome<Item> setAside(UUID reservation, LocalDate on) {
    return this instanceof InStore(ItemFacts f, _, String place)
        ? Outcome.done(new Reserved(f, on, place, reservation))
        : notNow("set aside", "one in store");
  }

  /** Is kept for nobody any more. */
  default Outcome<Item> release(LocalDate on) {
    return this instanceof Reserved(ItemFacts f, _, String place, _)
        ? Outcome.done(new InStore(f, on, place))
        : notNow("released", "a reserved one");
  }

  /**
   * Goes out on a loan.
   *
   * @param reservation the reservation that the loan fulfils
   */
  default Outcome<Item> lend(UUID loan, Optional<UUID> reservation, LocalDate on) {
    return lendable(reservation, facts -> new OnLoan(facts, on, loan));
  }

  /** Goes out as part of a class set. */
  default Outcome<Item> issue(UUID loan, Optional<UUID> reservation, LocalDate on) {
    return lendable(reservation, facts -> new ClassSet(facts, on, loan));
  }

  private Outcome<Item> lendable(Optional<UUID> reservation, Function<ItemFacts, Item> out) {
    return switch (this) {
      case InStore(ItemFacts f, _, _) when f.condition() == Condition.UNUSABLE ->
          Outcome.refused(
              Refusal.rule(
                  "instruments.unusable",
                  f.called() + " is unusable.",
                  "Send it to be repaired, or propose to write it off."));
      case InStore(ItemFacts f, _, _) -> Outcome.done(out.apply(f));
      case Reserved(ItemFacts f, _, _, UUID r) when reservation.filter(r::equals).isPresent() ->
          Outcome.done(out.apply(f));
      case Reserved _ ->
          Outcome.refused(
              Refusal.rule(
                  "instruments.reserved",
                  facts().called() + " is kept for a reservation.",
                  "Name the reservation, or cancel it: reservations cancel."));
      case OnOrder _, OnLoan _, ClassSet _, InRepair _, Missing _, WriteOffProposed _, Disposed _ ->
          notNow("lent", "one in store");
    };
  }

  /** Comes back from a loan into a store. */
  default Outcome<Item> takeBack(String place, Condition condition, LocalDate on) {
    return outOn().isPresent()
        ? Outcome.done(new InStore(facts().in(condition), on, place))
        : notNow("taken back", "one that is out");
  }

  /** Goes to a repairer. */
  default Outcome<Item> repair(String repairer, String why, LocalDate on) {
    return switch (this) {
      case InStore(ItemFacts f, _, _) -> Outcome.done(new InRepair(f, on, repairer, why));
      case WriteOffProposed(ItemFacts f, _, _, _) ->
          Outcome.done(new InRepair(f, on, repairer, why));
      case OnOrder _, Reserved _, OnLoan _, ClassSet _, InRepair _, Missing _, Disposed _ ->
          notNow("sent to be repaired", "one in store");
    };
  }

  /** Comes back from a repairer. */
  default Outcome<Item> repaired(String place, Condition condition, LocalDate on) {
    return this instanceof InRepair(ItemFacts f, _, _, _)
        ? Outcome.done(new InStore(f.in(condition), on, place))
        : notNow("taken back from repair", "one in repair");
  }

  /** Is not where it should be. */
  default Outcome<Item> miss(String lastSeen, LocalDate on) {
    return switch (this) {
      case InStore _, Reserved _, OnLoan _, ClassSet _, InRepair _, WriteOffProposed _ ->
          Outcome.done(new Missing(facts(), on, lastSeen));
      case OnOrder _, Missing _, Disposed _ -> notNow("missed", "one that the hub has");
    };
  }

  /** Turns up again. */
  default Outcome<Item> find(String place, LocalDate on) {
    return this instanceof Missing(ItemFacts f, _, _)
        ? Outcome.done(new InStore(f, on, place))
        : notNow("found", "a missing one");
  }

  /** Somebody says that it is to go. */
  default Outcome<Item> proposeWriteOff(String why, LocalDate on) {
    return this instanceof InStore(ItemFacts f, _, String place)
        ? Outcome.done(new WriteOffProposed(f, on, place, why))
        : notNow("proposed for write-off", "one in store");
  }

  /** It stays after all. */
  default Outcome<Item> keep(LocalDate on) {
    return this instanceof WriteOffProposed(ItemFacts f, _, String place, _)
        ? Outcome.done(new InStore(f, on, place))
        : notNow("kept", "one proposed for write-off");
  }

  /** Goes for good: what was proposed, and what stays missing. */
  default Outcome<Item> dispose(Disposal how, LocalDate on) {
    return switch (this) {
      case WriteOffProposed(ItemFacts f, _, _, _) -> Outcome.done(new Disposed(f, on, how));
      case Missing(ItemFacts f, _, _) -> Outcome.done(new Disposed(f, on, how));
      case OnOrder _, InStore _, Reserved _, OnLoan _, ClassSet _, InRepair _, Disposed _ ->
          notNow("disposed of", "one proposed for write-off or missing");
    };
  }

  /** Other facts about it: until it is gone. */
  default Outcome<Item> with(ItemFacts next) {
    return this instanceof Disposed
        ? notNow("changed", "one that is not disposed of")
        : next.checked().map(this::copy);
  }

  private Item copy(ItemFacts next) {
    return switch (this) {
      case OnOrder(_, LocalDate on, Optional<LocalDate> due) -> new OnOrder(next, on, due);
      case InStore(_, LocalDate on, String place) -> new InStore(next, on, place);
      case Reserved(_, LocalDate on, String place, UUID r) -> new Reserved(next, on, place, r);
      case OnLoan(_, LocalDate on, UUID loan) -> new OnLoan(next, on, loan);
      case ClassSet(_, LocalDate on, UUID loan) -> new ClassSet(next, on, loan);
      case InRepair(_, LocalDate on, String by, String why) -> new InRepair(next, on, by, why);
      case Missing(_, LocalDate on, String seen) -> new Missing(next, on, seen);
      case WriteOffProposed(_, LocalDate on, String place, String why) ->
          new WriteOffProposed(next, on, place, why);
      case Disposed(_, LocalDate on, Disposal how) -> new Disposed(next, on, how);
    };
  }

  private Outcome<Item> notNow(String step, String wanted) {
    return Outcome.refused(
        Refusal.rule(
            "instruments.not-in-state",
            facts().called()
                + " is "
                + state().words()
                + " since "
                + since()
                + " and cannot be "
                + step
                + ".",
            "Only " + wanted + " can be " + step + "."));
  }
}
