package org.tuttihub.domain.instruments;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/**
 * An item or a class set that is promised for some days to come. No two that are held for the same
 * thing share a day.
 *
 * @param item the item; absent where a class set is reserved
 * @param kit the class set; absent where an item is reserved
 * @param until the last day
 */
public record Reservation(
    Identity identity,
    Optional<UUID> item,
    Optional<UUID> kit,
    Borrower borrower,
    LocalDate from,
    LocalDate until,
    String note,
    State state) {

  /** How far it is. */
  public enum State {
    HELD,
    FULFILLED,
    CANCELLED;

    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Refuses one that ends before it begins, and one for nothing or for two things. */
  public Outcome<Reservation> checked() {
    if (item.isPresent() == kit.isPresent()) {
      return no("A reservation is for one item or one class set.", "Name one of them.");
    }
    return until.isBefore(from)
        ? no(
            "The reservation would end on " + until + ", before it begins on " + from + ".",
            "Let it end on that day or after.")
        : borrower.checked().map(_ -> this);
  }

  public boolean isHeld() {
    return state == State.HELD;
  }

  /** Whether it promises that item or class set. */
  public boolean isFor(UUID itemOrKit) {
    return item.or(() -> kit).filter(itemOrKit::equals).isPresent();
  }

  /** Whether it has a day in common with another time; one without an end goes on for ever. */
  public boolean overlaps(LocalDate first, Optional<LocalDate> last) {
    return !until.isBefore(first) && last.filter(day -> day.isBefore(from)).isEmpty();
  }

  /** What was reserved has gone out. */
  public Outcome<Reservation> fulfil() {
    return to(State.FULFILLED);
  }

  public Outcome<Reservation> cancel() {
    return to(State.CANCELLED);
  }

  private Outcome<Reservation> to(State next) {
    return isHeld()
        ? Outcome.done(new Reservation(identity, item, kit, borrower, from, until, note, next))
        : Outcome.refused(
            Refusal.rule(
                "instruments.not-held",
                identity()
                    + " is "
                    + state.words()
                    + " and cannot be "
                    + next.name().toLowerCase(Locale.ROOT)
                    + ".",
                "Only one that is held can be."));
  }

  private static Outcome<Reservation> no(String fact, String remedy) {
    return Outcome.refused(Refusal.rule("instruments.reservation", fact, remedy));
  }
}
