package org.tuttihub.application.plugins;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.plugins.Approval;
import org.tuttihub.domain.values.Identity;

/** The jars that an administrator approved. */
public interface Approvals extends Kept<Approval> {
  Noun NOUN = new Noun("plugins", "plugin-approvals", "approval of a plugin", "APR");

  /** Every approval that holds, by plugin and version. */
  List<Approval> holding();

  /** The approval of a plugin's version that holds. */
  Optional<Stored<Approval>> holding(String plugin, String version);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Approval approval) {
    return approval.identity();
  }
}
