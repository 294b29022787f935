package org.tuttihub.application.plugins;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.plugins.Adoption;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Question;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.Period;

/**
 * A question that knows no services, and who answers it: the policy that the hub has adopted, or
 * the core itself where it has adopted none. A policy that was adopted and fails refuses: the
 * core's own answer may be a looser one.
 *
 * @param core what the core says
 */
public record LocalPolicy<P, F, T>(
    Question<P, F, T> question, PolicyHost host, Function<F, T> core) {
  private static final PolicyRef THE_CORE = new PolicyRef("core", "1", "own");

  /**
   * An answer.
   *
   * @param terms what holds
   * @param reasons why, in the order in which the rules were applied
   * @param by the policy and its document, or the core itself, in words
   */
  public record Answer<T>(T terms, List<String> reasons, String by) {
    public Answer {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Asks on a day.
   *
   * @param facts what is told, with the settings that hold
   */
  public Outcome<Answer<T>> ask(
      PluginRecords records, LocalDate on, BiFunction<PolicyRef, Settings, F> facts) {
    return ask(records, on, List.of(facts)).getFirst();
  }

  /**
   * Asks about many facts on a day.
   *
   * @param facts what is told each time, with the settings that hold
   * @return as many answers, in the same order
   */
  public List<Outcome<Answer<T>>> ask(
      PluginRecords records, LocalDate on, List<BiFunction<PolicyRef, Settings, F>> facts) {
    PoliciesInForce policies = PoliciesInForce.read(records, host, question.name(), Period.day(on));
    if (!policies.isAdopted(question.name(), on)) {
      return facts.stream().map(one -> byTheCore(on, one)).toList();
    }
    Outcome<List<Outcome<Answer<T>>>> all =
        policies
            .answering(asked(on))
            .then(
                policy ->
                    policies
                        .settings(policy, on)
                        .map(
                            settings ->
                                decided(
                                    policy,
                                    facts.stream()
                                        .map(one -> one.apply(policy.ref(), settings))
                                        .toList())));
    return switch (all) {
      case Outcome.Done<List<Outcome<Answer<T>>>>(var answers) -> answers;
      case Outcome.Refused<List<Outcome<Answer<T>>>>(Refusal refusal) ->
          facts.stream().map(_ -> Outcome.<Answer<T>>refused(refusal)).toList();
    };
  }

  /** What the policy that answers on a day wants to know; nothing where none is adopted. */
  public List<FactSpec> facts(PluginRecords records, LocalDate on) {
    PoliciesInForce policies = PoliciesInForce.read(records, host, question.name(), Period.day(on));
    return policies.answering(asked(on)) instanceof Outcome.Done<PolicyDescription>(var policy)
        ? policy.facts()
        : List.of();
  }

  private Adoption.Asked asked(LocalDate on) {
    return new Adoption.Asked(question.name(), "", Customer.PARTNER, "", on);
  }

  private Outcome<Answer<T>> byTheCore(LocalDate on, BiFunction<PolicyRef, Settings, F> facts) {
    return Outcome.done(
        new Answer<>(
            core.apply(facts.apply(THE_CORE, Settings.NONE)),
            List.of(
                "On "
                    + on
                    + " the hub has adopted no policy for the question of "
                    + question.name()
                    + ": the core's own terms hold."),
            "the core's own terms"));
  }

  private List<Outcome<Answer<T>>> decided(PolicyDescription policy, List<F> facts) {
    return host.ask(question, policy.ref(), facts).stream()
        .map(decision -> answer(policy, decision))
        .toList();
  }

  private Outcome<Answer<T>> answer(PolicyDescription policy, Decision<T> decision) {
    return switch (decision) {
      case Decision.Decided<T>(T terms, List<String> reasons, PolicyRef by) ->
          Outcome.done(
              new Answer<>(
                  terms,
                  reasons,
                  policy.document().isBlank() ? by.toString() : by + ", " + policy.document()));
      case Decision.Declined<T> declined -> Outcome.refused(declined.refusal());
    };
  }
}
