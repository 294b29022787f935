package org.tuttihub.application.plugins;

import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.charging.policy.ChargingOffer;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Question;

/**
 * Where policies live and are asked. Whatever a policy does, asking it ends: with its decision, or
 * with one that is declined ({@code policy.failed}) and names the policy that failed.
 */
public interface PolicyHost {

  /** Every plugin that was found, fit for use or not, by id and version. */
  List<PluginStatus> plugins();

  /** Every policy that can be asked now, by its reference. */
  List<PolicyDescription> policies();

  default Optional<PolicyDescription> policy(PolicyRef ref) {
    return policies().stream().filter(p -> p.ref().equals(ref)).findFirst();
  }

  /** What a policy's descriptor brings for charging; nothing when there is none such. */
  ChargingOffer chargingOffer(PolicyRef policy);

  /**
   * Asks a policy about many facts at once.
   *
   * @return as many decisions, in the same order
   */
  <P, F, T> List<Decision<T>> ask(Question<P, F, T> question, PolicyRef policy, List<F> facts);

  /** Asks a policy. */
  default <P, F, T> Decision<T> ask(Question<P, F, T> question, PolicyRef policy, F facts) {
    return ask(question, policy, List.of(facts)).getFirst();
  }
}
