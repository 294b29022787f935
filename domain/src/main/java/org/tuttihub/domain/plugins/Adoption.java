package org.tuttihub.domain.plugins;

import java.time.LocalDate;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Period;

/**
 * The hub lets a policy answer a question, for some services, customers and authorities, from a day
 * on. Of several that fit, the one with the lowest rank answers; two of the same rank never fit at
 * once. A newer version of a policy is another adoption, for its own days.
 *
 * @param question its name: {@code charging}
 * @param rank from 1; the lowest goes first
 */
public record Adoption(
    Identity identity, String question, PolicyRef policy, Scope scope, Period period, int rank) {

  /** What one wants to know: who answers for this? */
  public record Asked(
      String question, String service, Customer customer, String authority, LocalDate on) {}

  public boolean answers(Asked asked) {
    return question.equals(asked.question())
        && period.holdsOn(asked.on())
        && scope.covers(asked.service(), asked.customer(), asked.authority());
  }

  /** Whether nobody could tell which of the two answers, on some day for something. */
  public boolean isAmbiguousWith(Adoption other) {
    return !identity.equals(other.identity)
        && question.equals(other.question)
        && rank == other.rank
        && period.meets(other.period)
        && scope.meets(other.scope);
  }

  /** It answers for the last time on that day. */
  public Outcome<Adoption> end(LocalDate last) {
    return period
        .ending(last)
        .map(ended -> new Adoption(identity, question, policy, scope, ended, rank));
  }

  /** Whether it may go without a trace: one that has answered is needed to explain what it said. */
  public Outcome<Adoption> drop(LocalDate today) {
    return period.from().isAfter(today)
        ? Outcome.done(this)
        : Outcome.refused(
            Refusal.rule(
                "adoptions.begun",
                identity + " has answered since " + period.from() + ".",
                "End it instead: adoptions end."));
  }
}
