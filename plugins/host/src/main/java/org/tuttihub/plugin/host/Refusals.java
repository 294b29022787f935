package org.tuttihub.plugin.host;

import java.util.Collections;
import java.util.List;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.plugin.host.running.Failure;

/** What is said where a policy gives no answer: never a guess, always which policy, and why. */
final class Refusals {
  private Refusals() {}

  static <T> List<Decision<T>> notThere(PolicyRef policy, int times) {
    return all(
        Refusal.rule(
            "policy.not-there",
            "There is no policy " + policy + ".",
            "Put its plugin into the folder plugins and start anew, or let another answer:"
                + " policies list."),
        policy,
        times);
  }

  static <T> List<Decision<T>> cannotBeAsked(PolicyRef policy, String why, int times) {
    return all(
        Refusal.rule(
            "policy.failed",
            "The policy " + policy + " cannot be asked: " + why,
            "Ask an administrator to look at it (plugins list), or let another policy answer."),
        policy,
        times);
  }

  static <T> List<Decision<T>> failed(PolicyRef policy, Failure failure, int times) {
    return failure.isItsFault()
        ? all(
            Refusal.rule(
                "policy.failed",
                "The policy " + policy + " failed: " + failure.sentence(),
                "It is asked no more until the next start; an administrator finds it with:"
                    + " plugins list."),
            policy,
            times)
        : all(
            new Refusal(
                Refusal.Kind.BUSY,
                "policy.busy",
                "The policy " + policy + " could not be asked just now: " + failure.sentence(),
                "Try again.",
                List.of()),
            policy,
            times);
  }

  private static <T> List<Decision<T>> all(Refusal refusal, PolicyRef policy, int times) {
    return Collections.nCopies(times, new Decision.Declined<>(refusal, List.of(), policy));
  }
}
