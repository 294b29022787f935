package org.tuttihub.domain.partners;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.values.Identity;

/**
 * What is said of a partner, or of somebody who may become one.
 *
 * @param organisation who it is
 * @param types what sort of partner; at least one, in the order of the list
 * @param contact whom the hub turns to there
 * @param role what it does with the hub, as the plan shows it
 * @param plans what is planned with it
 * @param enquiredOn the day of the first enquiry
 */
public record PartnerFacts(
    Identity identity,
    UUID organisation,
    List<PartnerType> types,
    Optional<UUID> contact,
    String role,
    String plans,
    LocalDate enquiredOn) {
  public PartnerFacts {
    types = types.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(types));
  }

  /** Refuses ({@code partners.type}) a partner of no type. */
  public Outcome<PartnerFacts> checked() {
    return types.isEmpty()
        ? Outcome.refused(
            Refusal.rule(
                "partners.type",
                "It is not said what sort of partner it is.",
                "Name one or several of its types: what it must show and sign follows from them."))
        : Outcome.done(this);
  }
}
