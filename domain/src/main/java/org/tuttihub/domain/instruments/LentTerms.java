package org.tuttihub.domain.instruments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.instruments.policy.Insurer;
import org.tuttihub.domain.instruments.policy.LendingTerms;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Money;

/**
 * The terms on which an instrument was lent, as they were on that day; they stay when the policy
 * changes.
 *
 * @param policy which policy in which version said so, in words
 * @param reasons why, in the order in which its rules were applied
 * @param latest the day by which it is back at the latest
 * @param version by which the words that the borrower accepts are known; empty where there are none
 * @param clauses these words, sentence by sentence
 */
public record LentTerms(
    String policy,
    List<String> reasons,
    Optional<LocalDate> latest,
    Insurer insurer,
    Optional<Integer> noticeDays,
    Optional<Integer> returnDays,
    Optional<Integer> payDays,
    String version,
    List<String> clauses) {
  public LentTerms {
    reasons = List.copyOf(reasons);
    clauses = List.copyOf(clauses);
  }

  /** What a policy has said. */
  public static LentTerms of(LendingTerms terms, List<String> reasons, String policy) {
    return new LentTerms(
        policy,
        reasons,
        terms.until(),
        terms.insurer(),
        terms.noticeDays(),
        terms.returnDays(),
        terms.payDays(),
        terms.clauses().isEmpty() ? "" : policy,
        terms.clauses());
  }

  /** In the hub's own words, where the policy has none. */
  public LentTerms orSaying(String ownVersion, List<String> own) {
    return clauses.isEmpty()
        ? new LentTerms(
            policy, reasons, latest, insurer, noticeDays, returnDays, payDays, ownVersion, own)
        : this;
  }

  /** Refuses ({@code instruments.beyond-terms}) a day after the latest, and none where one is. */
  public Outcome<Optional<LocalDate>> within(Optional<LocalDate> due) {
    return latest
        .filter(last -> due.filter(day -> !day.isAfter(last)).isEmpty())
        .map(
            last ->
                Outcome.<Optional<LocalDate>>refused(
                    Refusal.rule(
                        "instruments.beyond-terms",
                        "By its terms ("
                            + policy
                            + ") it is back by "
                            + last
                            + " at the latest"
                            + due.map(day -> ", not by " + day).orElse("")
                            + ".",
                        "Give that day or an earlier one; to keep it longer, take it back and lend"
                            + " it again.")))
        .orElseGet(() -> Outcome.done(due));
  }

  /**
   * Refuses ({@code instruments.other-amount}) an amount that is not the policy's, where it has
   * one.
   *
   * @param what fee or deposit
   */
  public Outcome<Optional<Money>> amount(
      String what, Optional<Money> byPolicy, Optional<Money> asked) {
    return asked.isPresent() && byPolicy.isPresent() && !asked.equals(byPolicy)
        ? Outcome.refused(
            Refusal.rule(
                "instruments.other-amount",
                "By its terms ("
                    + policy
                    + ") the "
                    + what
                    + " is "
                    + byPolicy.get()
                    + ", not "
                    + asked.get()
                    + ".",
                "Leave the " + what + " out; what the policy says can be set: settings set."))
        : Outcome.done(byPolicy.or(() -> asked));
  }
}
