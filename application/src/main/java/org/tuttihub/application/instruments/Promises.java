package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.Reservation;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/**
 * What is promised for days to come. An item goes with the class set that it belongs to: it is not
 * free while the set is promised, nor the set while one of its items is.
 */
record Promises(InstrumentRecords records) {

  /**
   * Some days, and the reservation for which it goes, if it is for one.
   *
   * @param until the last day; absent where nobody knows it, which is for ever
   */
  record Days(LocalDate from, Optional<LocalDate> until, Optional<UUID> own) {
    private boolean meet(Reservation other) {
      return own.filter(other.identity().id()::equals).isEmpty() && other.overlaps(from, until);
    }
  }

  /** Refuses ({@code instruments.promised}) days on which an item is promised to somebody else. */
  Outcome<Item> free(Item item, Days days) {
    return none(List.of(item.identity().id()), "it", days)
        .then(_ -> none(item.facts().kit().stream().toList(), "its class set", days))
        .map(_ -> item);
  }

  /** Refuses days on which a class set is promised to somebody else, or an item of it. */
  Outcome<UUID> free(UUID kit, List<Stored<Item>> of, Days days) {
    List<UUID> items = of.stream().map(item -> item.value().identity().id()).toList();
    return none(List.of(kit), "it", days)
        .then(_ -> none(items, "an item of it", days))
        .map(_ -> kit);
  }

  private Outcome<Boolean> none(List<UUID> of, String what, Days days) {
    return (of.isEmpty() ? List.<Stored<Reservation>>of() : records.reservations().heldForAny(of))
        .stream()
            .map(Stored::value)
            .filter(days::meet)
            .findFirst()
            .map(found -> Outcome.<Boolean>refused(promised(found, what)))
            .orElseGet(() -> Outcome.done(true));
  }

  private static Refusal promised(Reservation found, String what) {
    return Refusal.rule(
        "instruments.promised",
        found.identity()
            + " promises "
            + what
            + " to "
            + found.borrower().nameless()
            + " from "
            + found.from()
            + " to "
            + found.until()
            + ".",
        "Take other days, or another one; or name or cancel that reservation.");
  }
}
