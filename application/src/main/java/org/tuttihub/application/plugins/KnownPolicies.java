package org.tuttihub.application.plugins;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.values.BadValue;

/** The policies that can be asked now, found as people write them. */
public record KnownPolicies(PolicyHost host) {

  /** The policy of that reference, {@code plugin@version/name}; refuses what cannot be asked. */
  public Outcome<PolicyDescription> policy(String written) {
    String text = written.strip();
    List<PolicyDescription> all = host.policies();
    return all.stream()
        .filter(policy -> policy.ref().toString().equalsIgnoreCase(text))
        .findFirst()
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(unknown(text, all)));
  }

  /** Why a policy that was adopted cannot be asked now. */
  public Refusal missing(PolicyRef policy) {
    return host.plugins().stream()
        .filter(p -> p.id().equals(policy.plugin()) && p.version().equals(policy.version()))
        .findFirst()
        .map(
            plugin ->
                Refusal.rule(
                    "policy.failed",
                    policy + " cannot be asked: " + state(plugin),
                    "Nothing was guessed. plugins list shows what is the matter."))
        .orElseGet(
            () ->
                Refusal.rule(
                    "policy.failed",
                    policy
                        + " cannot be asked: there is no plugin "
                        + policy.plugin()
                        + "@"
                        + policy.version()
                        + ".",
                    "Install it again, or end its adoption and adopt another: plugins list."));
  }

  /** Something of every policy, each once, in order; for choices. */
  public List<String> each(Function<PolicyDescription, List<String>> part) {
    return host.policies().stream().map(part).flatMap(List::stream).distinct().sorted().toList();
  }

  private static String state(PluginStatus plugin) {
    return switch (plugin.state()) {
      case READY -> "its plugin has no such policy.";
      case NOT_APPROVED -> "its plugin is not approved. " + plugin.why();
      case UNFIT -> "its plugin is not fit for use. " + plugin.why();
      case QUARANTINED -> "its plugin failed and is asked no more. " + plugin.why();
    };
  }

  private static Refusal unknown(String text, List<PolicyDescription> all) {
    Optional<String> near =
        Binder.nearest(
            text.toLowerCase(Locale.ROOT), all.stream().map(p -> p.ref().toString()).toList());
    return new Refusal(
        Refusal.Kind.UNKNOWN,
        "policies.unknown",
        "There is no policy " + BadValue.shown(text) + " to be asked.",
        near.map(name -> "Did you mean " + name + "?")
            .orElse("See what there is with: policies list."),
        List.of());
  }
}
