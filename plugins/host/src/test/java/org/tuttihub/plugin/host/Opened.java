package org.tuttihub.plugin.host;

import java.nio.file.Path;
import java.util.Optional;
import org.tuttihub.application.plugins.PluginStatus.Origin;
import org.tuttihub.domain.policy.Decision;

/** A host over a folder of jars that are all approved, and what it says. */
final class Opened {
  private Opened() {}

  /** Whether they run inside our own process. */
  static PluginHost over(Path folder, boolean inside) {
    Approvals approvals = _ -> Optional.of(new Approvals.Approval(inside));
    return PluginHost.open(FoundJar.in(folder, Origin.ADDED), approvals, Limits.USUAL);
  }

  static String why(PluginHost host) {
    return host.plugins().getFirst().why();
  }

  /** The code of a refusal, or the decision where it is none. */
  static String refused(Decision<?> decision) {
    return decision instanceof Decision.Declined<?> declined
        ? declined.refusal().code()
        : decision.toString();
  }
}
