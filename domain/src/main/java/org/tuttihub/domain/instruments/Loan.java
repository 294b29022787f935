package org.tuttihub.domain.instruments;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/** One instrument out with one borrower: until it comes back, or is lost. */
public sealed interface Loan {
  LoanFacts facts();

  /** It is out. */
  record Out(LoanFacts facts) implements Loan {}

  /**
   * It is back.
   *
   * @param condition how it came back
   * @param remark what was seen; may be empty
   */
  record Returned(LoanFacts facts, LocalDate on, Condition condition, String remark)
      implements Loan {}

  /** It did not come back. */
  record Lost(LoanFacts facts, LocalDate on, String remark) implements Loan {}

  /** The state's name as people read it. */
  enum State {
    OUT,
    RETURNED,
    LOST;

    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  default State state() {
    return switch (this) {
      case Out _ -> State.OUT;
      case Returned _ -> State.RETURNED;
      case Lost _ -> State.LOST;
    };
  }

  default Identity identity() {
    return facts().identity();
  }

  /** The day on which it ended; absent while it is out. */
  default Optional<LocalDate> ended() {
    return switch (this) {
      case Out _ -> Optional.empty();
      case Returned(_, LocalDate on, _, _) -> Optional.of(on);
      case Lost(_, LocalDate on, _) -> Optional.of(on);
    };
  }

  /** It comes back. */
  default Outcome<Loan> takeBack(Condition condition, String remark, LocalDate on) {
    return ending("taken back", on, f -> new Returned(f, on, condition, remark));
  }

  /** It will not come back. */
  default Outcome<Loan> lose(String remark, LocalDate on) {
    return ending("given up", on, f -> new Lost(f, on, remark));
  }

  /** It may stay longer, within its terms, or shall come back sooner. */
  default Outcome<Loan> extend(Optional<LocalDate> due) {
    return this instanceof Out(LoanFacts f)
        ? f.terms()
            .map(terms -> terms.within(due))
            .orElseGet(() -> Outcome.done(due))
            .then(day -> f.until(day).checked())
            .map(Out::new)
        : over("given another day");
  }

  /** The borrower accepts the terms. */
  default Outcome<Loan> accept(LoanFacts.Accepted terms) {
    return this instanceof Out(LoanFacts f)
        ? Outcome.done(new Out(f.accepting(terms)))
        : over("accepted");
  }

  /** The borrower is sent the terms, to accept them; refuses where that is done. */
  default Outcome<Loan> sendTerms(LocalDate on) {
    if (!(this instanceof Out(LoanFacts f))) {
      return over("accepted");
    }
    return f.accepted().isPresent()
        ? Outcome.refused(
            Refusal.rule(
                "instruments.accepted-already",
                "The terms of " + identity() + " were accepted on " + f.accepted().get().on() + ".",
                "There is nothing to send."))
        : Outcome.done(new Out(f.told(new LoanFacts.Told(Optional.of(on), f.told().reminded()))));
  }

  /** The borrower is reminded: once on a day. */
  default Outcome<Loan> remind(LocalDate on) {
    if (!(this instanceof Out(LoanFacts f))) {
      return over("reminded of");
    }
    return f.told().reminded().equals(Optional.of(on))
        ? Outcome.refused(
            Refusal.rule(
                "instruments.reminded-today",
                "The borrower of " + identity() + " was reminded on " + on + " already.",
                "Nobody is reminded twice on one day."))
        : Outcome.done(new Out(f.told(new LoanFacts.Told(f.told().terms(), Optional.of(on)))));
  }

  private Outcome<Loan> ending(
      String step, LocalDate on, java.util.function.Function<LoanFacts, Loan> end) {
    if (!(this instanceof Out(LoanFacts f))) {
      return over(step);
    }
    return on.isBefore(f.from())
        ? Outcome.refused(
            Refusal.rule(
                "instruments.before-it-began",
                identity() + " began on " + f.from() + " and cannot end on " + on + ".",
                "Give that day or a later one."))
        : Outcome.done(end.apply(f));
  }

  private Outcome<Loan> over(String step) {
    return Outcome.refused(
        Refusal.rule(
            "instruments.loan-over",
            identity()
                + " is "
                + state().words()
                + ended().map(day -> " since " + day).orElse("")
                + " and cannot be "
                + step
                + ".",
            "Only a loan that is out can be " + step + "."));
  }
}
