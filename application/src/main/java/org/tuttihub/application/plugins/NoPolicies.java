package org.tuttihub.application.plugins;

import java.util.List;
import org.tuttihub.domain.charging.policy.ChargingOffer;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Question;

/** A hub without plugins: nothing can be asked, so nothing is charged by itself. */
public final class NoPolicies implements PolicyHost {

  @Override
  public List<PluginStatus> plugins() {
    return List.of();
  }

  @Override
  public List<PolicyDescription> policies() {
    return List.of();
  }

  @Override
  public ChargingOffer chargingOffer(PolicyRef policy) {
    return ChargingOffer.NONE;
  }

  @Override
  public <P, F, T> List<Decision<T>> ask(
      Question<P, F, T> question, PolicyRef policy, List<F> facts) {
    Decision<T> no =
        new Decision.Declined<>(new KnownPolicies(this).missing(policy), List.of(), policy);
    return facts.stream().map(_ -> no).toList();
  }
}
