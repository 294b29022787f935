package org.tuttihub.domain.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/**
 * A round of counting: of one store, or of everything. It is opened with what is expected at that
 * moment; what is seen is scanned or ticked, or told by whoever has it on loan; it is closed, and
 * what was not seen is named.
 *
 * @param title what people call it
 * @param place the store; absent where everything is counted
 * @param closed the day on which it ended; absent while it is open
 */
public record StockTake(
    Identity identity,
    String title,
    Optional<String> place,
    LocalDate opened,
    Optional<LocalDate> closed) {

  /** Refuses one that is closed. */
  public Outcome<StockTake> counting() {
    return closed.isEmpty()
        ? Outcome.done(this)
        : no(
            "instruments.stock-take-closed",
            identity + " is closed since " + closed.get() + ".",
            "Open another one: stock-takes open.");
  }

  /** It ends; refuses one that has. */
  public Outcome<StockTake> close(LocalDate on) {
    return counting().map(_ -> new StockTake(identity, title, place, opened, Optional.of(on)));
  }

  /**
   * Whether an item is expected in it: everything that the hub has now, in that store or at all.
   */
  public boolean expects(Item item) {
    return switch (item.state()) {
      case ON_ORDER, MISSING, DISPOSED -> false;
      case IN_STORE, RESERVED, ON_LOAN, CLASS_SET, IN_REPAIR, WRITE_OFF_PROPOSED ->
          place.isEmpty() || item.storedAt().equals(place);
    };
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
