package org.tuttihub.domain.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Money;

/**
 * Something that a capital grant has paid, and how long it must be there. Before its useful life is
 * over, or where nobody knows when that is, it goes only if a second person has approved it; and
 * what it brought is always recorded.
 *
 * @param grant the grant's reference
 * @param bought absent where that is not known
 * @param years its useful life; absent where that is not known
 */
public record CapitalLife(
    ItemFacts item, String grant, Optional<LocalDate> bought, Optional<Integer> years) {

  /** The day on which its useful life is over; absent where that cannot be known. */
  public Optional<LocalDate> ends() {
    return bought.flatMap(day -> years.map(day::plusYears));
  }

  /** Refuses to let it go, and names the rule. */
  public Outcome<ItemFacts> mayGo(boolean approved, Optional<Money> proceeds, LocalDate on) {
    if (proceeds.isEmpty()) {
      return no(
          "instruments.capital-proceeds",
          item.called()
              + " was paid from a capital grant ("
              + grant
              + "): what it brings is recorded.",
          "Give the proceeds, 0 where there are none.");
    }
    if (approved || ends().filter(end -> !on.isBefore(end)).isPresent()) {
      return Outcome.done(item);
    }
    return no(
        "instruments.capital-life",
        item.called()
            + " was paid from a capital grant ("
            + grant
            + ") and "
            + ends()
                .map(end -> "its useful life is over on " + end + ", not before.")
                .orElse(
                    "when its useful life is over is not known: "
                        + (bought.isEmpty() ? "the day of its purchase" : "how long it lasts")
                        + " is missing."),
        "Have it approved by a second person: disposal-approvals ask, then approve.");
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
