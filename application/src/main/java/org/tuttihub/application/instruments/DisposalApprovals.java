package org.tuttihub.application.instruments;

import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.DisposalApproval;
import org.tuttihub.domain.values.Identity;

/** What may go before its time; files call an approval by its reference. */
public interface DisposalApprovals extends KeptMany<DisposalApproval> {
  Noun NOUN = new Noun("instruments", "disposal-approvals", "disposal approval", "DSA");

  /** The one of an item, of which there is one at the most. */
  Optional<Stored<DisposalApproval>> of(UUID item);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(DisposalApproval approval) {
    return approval.identity();
  }
}
