package org.tuttihub.application.instruments;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.instruments.SelfAudit;
import org.tuttihub.domain.values.Identity;

/** What borrowers are asked about what they have; files call each by its reference. */
public interface SelfAudits extends KeptMany<SelfAudit> {
  Noun NOUN = new Noun("instruments", "self-audits", "self-audit", "AUD");

  /** Those of some loans about which a borrower is being asked already. */
  Set<UUID> beingAsked(Collection<UUID> loans);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(SelfAudit audit) {
    return audit.identity();
  }
}
