package org.tuttihub.domain.instruments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/**
 * What is agreed when an instrument goes out.
 *
 * @param kit the class set it goes out with
 * @param due the day by which it is to be back; absent where it may stay
 * @param condition how it was when it went out
 * @param fee what the whole loan costs
 * @param accepted that the borrower has accepted the terms
 */
public record LoanFacts(
    Identity identity,
    UUID item,
    Optional<UUID> kit,
    Borrower borrower,
    LocalDate from,
    Optional<LocalDate> due,
    Condition condition,
    Optional<Money> fee,
    Optional<Money> deposit,
    Optional<Accepted> accepted,
    String note) {

  /** The version of the terms that was accepted, and when. */
  public record Accepted(String version, LocalDate on) {}

  /** Refuses a loan that is due before it begins. */
  public Outcome<LoanFacts> checked() {
    return due.filter(day -> day.isBefore(from)).isPresent()
        ? Outcome.refused(
            Refusal.rule(
                "instruments.due",
                "The loan would be due on " + due.get() + ", before it begins on " + from + ".",
                "Give a later day."))
        : borrower.checked().map(_ -> this);
  }

  LoanFacts until(Optional<LocalDate> day) {
    return new LoanFacts(
        identity, item, kit, borrower, from, day, condition, fee, deposit, accepted, note);
  }

  LoanFacts accepting(Accepted terms) {
    return new LoanFacts(
        identity,
        item,
        kit,
        borrower,
        from,
        due,
        condition,
        fee,
        deposit,
        Optional.of(terms),
        note);
  }
}
