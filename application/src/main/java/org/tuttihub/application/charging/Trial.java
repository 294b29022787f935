package org.tuttihub.application.charging;

import java.util.Map;
import java.util.Optional;
import org.tuttihub.domain.policy.PolicyDescription;

/**
 * What is tried instead of what holds.
 *
 * @param policy answers for all its services, whichever is adopted; for others, what is adopted
 * @param settings by name, in place of those that hold
 */
public record Trial(Optional<PolicyDescription> policy, Map<String, String> settings) {
  public static final Trial NONE = new Trial(Optional.empty(), Map.of());

  /** Whether a policy is tried for a service, and not what is adopted. */
  public boolean answers(String service) {
    return policy.filter(p -> p.services().contains(service)).isPresent();
  }

  /** The settings that a policy gets: those of the policy that is tried, where one is. */
  Map<String, String> settingsOf(PolicyDescription asked) {
    return policy.isEmpty() || policy.get().ref().equals(asked.ref()) ? settings : Map.of();
  }
}
