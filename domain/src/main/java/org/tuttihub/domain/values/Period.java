package org.tuttihub.domain.values;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/**
 * Days on which something holds, both ends included; independent of academic years.
 *
 * @param until the last day; open when absent
 */
public record Period(LocalDate from, Optional<LocalDate> until) {
  public Period {
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new BadValue("It ends on " + until.get() + ", before it begins on " + from + ".");
    }
  }

  /** From a day to a last day; refuses ({@code dates.reversed}) one that ends before it begins. */
  public static Outcome<Period> of(LocalDate from, Optional<LocalDate> until) {
    return until.isPresent() && until.get().isBefore(from)
        ? Outcome.refused(
            Refusal.rule(
                "dates.reversed",
                "It would end on " + until.get() + ", before it begins on " + from + ".",
                "Give a last day from " + from + " on, or leave it out."))
        : Outcome.done(new Period(from, until));
  }

  /** A single day. */
  public static Period day(LocalDate day) {
    return new Period(day, Optional.of(day));
  }

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether both hold on some day. */
  public boolean meets(Period other) {
    return other.until.map(last -> !last.isBefore(from)).orElse(true)
        && until.map(last -> !last.isBefore(other.from)).orElse(true);
  }

  /** The same with another last day; refused as {@link #of} does. */
  public Outcome<Period> ending(LocalDate last) {
    return of(from, Optional.of(last));
  }

  /** {@code from 2024-09-01 to 2025-08-31}. */
  @Override
  public String toString() {
    return "from " + from + until.map(last -> " to " + last).orElse(" on");
  }
}
