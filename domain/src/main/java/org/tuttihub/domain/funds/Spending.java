package org.tuttihub.domain.funds;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/**
 * Money that goes out. It is committed when the hub promises it, and then either spent, perhaps as
 * another amount, or released; what is spent at once was never committed. Each names the budget
 * line that pays it.
 */
public sealed interface Spending {

  Particulars particulars();

  /** Promised: the money is set aside. */
  record Committed(Particulars particulars, Money amount, LocalDate on) implements Spending {}

  /** Promised, and not needed after all. */
  record Released(Particulars particulars, Money amount, LocalDate on, String why)
      implements Spending {}

  /**
   * Spent.
   *
   * @param promised what had been committed for it; absent where nothing was
   */
  record Actual(Particulars particulars, Optional<Money> promised, Money amount, LocalDate on)
      implements Spending {}

  /**
   * What all spending has.
   *
   * @param line the budget line that pays, of that fund
   * @param reference the order or invoice, as finance knows it; may be empty
   */
  record Particulars(Identity identity, UUID fund, UUID line, String what, String reference) {

    Particulars referring(String other) {
      return new Particulars(identity, fund, line, what, other.isBlank() ? reference : other);
    }
  }

  /** The state's name as people read it. */
  enum State {
    COMMITTED,
    RELEASED,
    ACTUAL
  }

  default State state() {
    return switch (this) {
      case Committed _ -> State.COMMITTED;
      case Released _ -> State.RELEASED;
      case Actual _ -> State.ACTUAL;
    };
  }

  default Identity identity() {
    return particulars().identity();
  }

  /** Sets money aside; refuses nothing and less ({@code funds.no-amount}). */
  static Outcome<Spending> commit(Particulars particulars, Money amount, LocalDate on) {
    return some(amount).map(some -> new Committed(particulars, some, on));
  }

  /** Spends without a promise before; refuses nothing and less ({@code funds.no-amount}). */
  static Outcome<Spending> spend(Particulars particulars, Money amount, LocalDate on) {
    return some(amount).map(some -> new Actual(particulars, Optional.empty(), some, on));
  }

  /**
   * What was committed is spent.
   *
   * @param amount what it came to in the end
   * @param reference the invoice; the order's stays where it is blank
   */
  default Outcome<Spending> settle(Money amount, LocalDate on, String reference) {
    return this instanceof Committed(Particulars p, Money promised, LocalDate _)
        ? some(amount)
            .map(some -> new Actual(p.referring(reference), Optional.of(promised), some, on))
        : notNow("spent");
  }

  /** What was committed is not needed. */
  default Outcome<Spending> release(String why, LocalDate on) {
    return this instanceof Committed(Particulars p, Money promised, LocalDate _)
        ? Outcome.done(new Released(p, promised, on, why))
        : notNow("released");
  }

  /** How much of its fund it holds as a promise. */
  default Money committed() {
    return this instanceof Committed(Particulars _, Money amount, LocalDate _)
        ? amount
        : Money.ZERO;
  }

  /** How much of its fund it has used up. */
  default Money spent() {
    return this instanceof Actual(Particulars _, Optional<Money> _, Money amount, LocalDate _)
        ? amount
        : Money.ZERO;
  }

  private Outcome<Spending> notNow(String step) {
    return Outcome.refused(
        Refusal.rule(
            "funds.not-committed",
            identity().ref()
                + " is "
                + state().name().toLowerCase(Locale.ROOT)
                + " and cannot be "
                + step
                + ".",
            "Only what is committed can be spent or released."));
  }

  private static Outcome<Money> some(Money amount) {
    return amount.compareTo(Money.ZERO) > 0
        ? Outcome.done(amount)
        : Outcome.refused(
            Refusal.rule("funds.no-amount", "Spending is more than nothing.", "Give its amount."));
  }
}
