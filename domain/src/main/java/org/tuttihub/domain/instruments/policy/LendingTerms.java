package org.tuttihub.domain.instruments.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;

/**
 * On which terms something is lent. What is absent the policy does not say; nobody guesses it.
 *
 * @param until the day by which it is back at the latest, and by which it is due unless an earlier
 *     one is asked for
 * @param fee what the whole loan costs until it is due, of a class set for the whole set; nothing
 *     or more
 * @param deposit what is paid back at the end; nothing or more
 * @param noticeDays with how many days' notice either side may end it, 0 to 366
 * @param returnDays within how many days it is brought back when the borrower has broken the terms,
 *     0 to 366
 * @param payDays within how many days a loss is paid for, 0 to 366
 * @param clauses what the borrower accepts, sentence by sentence; up to 60 of up to 500 characters
 */
public record LendingTerms(
    Optional<LocalDate> until,
    Optional<Money> fee,
    Optional<Money> deposit,
    Insurer insurer,
    Optional<Integer> noticeDays,
    Optional<Integer> returnDays,
    Optional<Integer> payDays,
    List<String> clauses) {
  /** The most clauses. */
  public static final int MOST = 60;

  private static final int LONGEST = 500;

  /** It is lent, and nothing is said about how. */
  public static final LendingTerms NOTHING_SAID =
      new LendingTerms(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Insurer.NOT_SAID,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public LendingTerms {
    clauses = List.copyOf(clauses);
    if (fee.filter(Money::isNegative).isPresent()) {
      throw new BadValue("A loan costs nothing or more.");
    }
    if (deposit.filter(Money::isNegative).isPresent()) {
      throw new BadValue("A deposit is nothing or more.");
    }
    days(noticeDays);
    days(returnDays);
    days(payDays);
    if (clauses.size() > MOST
        || clauses.stream().anyMatch(c -> c.isBlank() || c.length() > LONGEST)) {
      throw new BadValue(
          "Terms have up to " + MOST + " clauses of up to " + LONGEST + " characters.");
    }
  }

  private static void days(Optional<Integer> days) {
    if (days.filter(d -> d < 0 || d > 366).isPresent()) {
      throw new BadValue("Days of notice and after default are from 0 to 366.");
    }
  }

  /** Back by a day at the latest. */
  public LendingTerms until(LocalDate latest) {
    return new LendingTerms(
        Optional.of(latest), fee, deposit, insurer, noticeDays, returnDays, payDays, clauses);
  }

  /** For a fee. */
  public LendingTerms fee(Money whole) {
    return new LendingTerms(
        until, Optional.of(whole), deposit, insurer, noticeDays, returnDays, payDays, clauses);
  }

  /** With a deposit. */
  public LendingTerms deposit(Money paidBack) {
    return new LendingTerms(
        until, fee, Optional.of(paidBack), insurer, noticeDays, returnDays, payDays, clauses);
  }

  /** Insured by somebody. */
  public LendingTerms insuredBy(Insurer who) {
    return new LendingTerms(until, fee, deposit, who, noticeDays, returnDays, payDays, clauses);
  }

  /** With some days' notice. */
  public LendingTerms notice(int days) {
    return new LendingTerms(
        until, fee, deposit, insurer, Optional.of(days), returnDays, payDays, clauses);
  }

  /** Brought back within some days of a default, and a loss paid for within some days. */
  public LendingTerms afterDefault(int broughtBack, int paid) {
    return new LendingTerms(
        until,
        fee,
        deposit,
        insurer,
        noticeDays,
        Optional.of(broughtBack),
        Optional.of(paid),
        clauses);
  }

  /** In these words. */
  public LendingTerms saying(List<String> sentences) {
    return new LendingTerms(
        until, fee, deposit, insurer, noticeDays, returnDays, payDays, sentences);
  }
}
