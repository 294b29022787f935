package org.tuttihub.plugin.host;

import java.util.Optional;

/** What an administrator has approved, by the SHA-256 of a jar's bytes. */
public interface Approvals {
  /** Nothing was approved. */
  Approvals NONE = _ -> Optional.empty();

  Optional<Approval> of(String sha256);

  /**
   * An approval.
   *
   * @param inProcess whether the jar may run in the server's own process
   */
  record Approval(boolean inProcess) {}
}
