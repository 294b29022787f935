package org.tuttihub.domain.instruments;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/**
 * One item away at a repairer: until it is mended, is found to be beyond repair, or does not come
 * back. An item in repair has one open repair, and nothing else has one.
 */
public sealed interface Repair {
  RepairFacts facts();

  /** It is away. */
  record Open(RepairFacts facts) implements Repair {}

  /** It is back and over, one way or another. */
  record Over(RepairFacts facts, Result result, LocalDate on) implements Repair {}

  /** What came of it. */
  enum Result {
    MENDED,
    BEYOND_REPAIR,
    LOST
  }

  /** The state's name as people read it. */
  enum State {
    OPEN,
    MENDED,
    BEYOND_REPAIR,
    LOST;

    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  default State state() {
    return switch (this) {
      case Open _ -> State.OPEN;
      case Over over -> State.valueOf(over.result().name());
    };
  }

  default Identity identity() {
    return facts().identity();
  }

  /** The day on which it ended; absent while it is away. */
  default Optional<LocalDate> ended() {
    return this instanceof Over over ? Optional.of(over.on()) : Optional.empty();
  }

  /** It is over; refuses a day before it was sent. */
  default Outcome<Repair> end(Result result, Optional<Money> bill, LocalDate on) {
    if (!(this instanceof Open(RepairFacts f))) {
      return Outcome.refused(
          Refusal.rule(
              "instruments.repair-over",
              identity() + " is " + state().words() + " and cannot end again.",
              "Look at the item: items show."));
    }
    return on.isBefore(f.sent())
        ? Outcome.refused(
            Refusal.rule(
                "instruments.before-it-began",
                identity() + " began on " + f.sent() + " and cannot end on " + on + ".",
                "Give that day or a later one."))
        : f.costing(bill).checked().map(facts -> new Over(facts, result, on));
  }

  /** Other facts of it, such as the bill that comes later. */
  default Outcome<Repair> with(RepairFacts next) {
    return next.checked()
        .map(
            facts ->
                switch (this) {
                  case Open _ -> new Open(facts);
                  case Over(_, Result result, LocalDate on) -> new Over(facts, result, on);
                });
  }
}
