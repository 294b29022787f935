package org.tuttihub.domain.instruments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/**
 * One item in a stock-take: where it is expected, and where it was seen.
 *
 * @param expected where it was by the inventory when the stock-take was opened; absent of what
 *     nobody expected there
 * @param seen absent until somebody sees it
 */
public record StockLine(
    Identity identity,
    UUID stockTake,
    UUID item,
    Optional<String> expected,
    Optional<Sighting> seen) {

  /**
   * That an item was seen.
   *
   * @param at where
   * @param condition how it is; absent where nobody said
   * @param remark may be empty
   */
  public record Sighting(
      LocalDate on, String at, How how, Optional<Condition> condition, String remark) {}

  /** How somebody came to see it. */
  public enum How {
    SCANNED,
    TICKED,
    /** Whoever has it on loan said so, and the desk approved. */
    BY_BORROWER
  }

  /** What became of it. */
  public enum Finding {
    SEEN,
    /** Seen at another place than expected. */
    ELSEWHERE,
    /** Seen where nobody expected it. */
    UNEXPECTED,
    NOT_SEEN
  }

  public Finding finding() {
    if (seen.isEmpty()) {
      return Finding.NOT_SEEN;
    }
    if (expected.isEmpty()) {
      return Finding.UNEXPECTED;
    }
    return expected.get().equals(seen.get().at()) ? Finding.SEEN : Finding.ELSEWHERE;
  }

  /** Somebody sees it, or sees it again: what was seen last holds. */
  public StockLine see(Sighting sighting) {
    return new StockLine(identity, stockTake, item, expected, Optional.of(sighting));
  }

  /** Refuses one that was seen: it is not missing. */
  public Outcome<StockLine> unseen() {
    return seen.isEmpty()
        ? Outcome.done(this)
        : no(
            identity + " was seen on " + seen.get().on() + " at " + seen.get().at() + ".",
            "Mark only what was not seen.");
  }

  /** Where it was seen, of one that was not where it was expected; refuses all others. */
  public Outcome<String> misplaced() {
    return switch (finding()) {
      case ELSEWHERE, UNEXPECTED -> Outcome.done(seen.orElseThrow().at());
      case SEEN ->
          no(identity + " was seen where it was expected.", "Mark only what was found elsewhere.");
      case NOT_SEEN -> no(identity + " was not seen.", "Mark only what was found elsewhere.");
    };
  }

  private static <T> Outcome<T> no(String fact, String remedy) {
    return Outcome.refused(Refusal.rule("instruments.stock-line", fact, remedy));
  }
}
