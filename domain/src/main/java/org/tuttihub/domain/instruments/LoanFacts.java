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
 * @param terms the terms on which it was lent; absent where it was lent before there were any
 * @param accepted that the borrower has accepted the terms
 * @param told what the borrower was written
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
    Optional<LentTerms> terms,
    Optional<Accepted> accepted,
    Told told,
    String note) {

  /**
   * The version of the terms that was accepted, and when.
   *
   * @param by the name that whoever accepted them has typed; empty where the desk has said so
   */
  public record Accepted(String version, LocalDate on, String by) {}

  /**
   * When the borrower was written to last.
   *
   * @param terms to accept the terms
   * @param reminded that it is due, or overdue
   */
  public record Told(Optional<LocalDate> terms, Optional<LocalDate> reminded) {
    public static final Told NOTHING = new Told(Optional.empty(), Optional.empty());
  }

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

  /** Whether it is due on a day that has passed. */
  public boolean isOverdue(LocalDate today) {
    return due.filter(day -> day.isBefore(today)).isPresent();
  }

  LoanFacts until(Optional<LocalDate> day) {
    return with(day, accepted, told);
  }

  LoanFacts accepting(Accepted version) {
    return with(due, Optional.of(version), told);
  }

  LoanFacts told(Told now) {
    return with(due, accepted, now);
  }

  private LoanFacts with(Optional<LocalDate> day, Optional<Accepted> version, Told now) {
    return new LoanFacts(
        identity, item, kit, borrower, from, day, condition, fee, deposit, terms, version, now,
        note);
  }
}
