package org.tuttihub.domain.partners;

import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/**
 * What somebody offers young people in the area, as the provision audit found it, whether a partner
 * or not. Where there is less than is wanted, a gap is recorded from it.
 *
 * @param provider who offers it
 * @param organisation the same, where the hub has it on record
 * @param style of music, or of work
 * @param demand how much of it is wanted there; absent where nobody knows
 * @param gap the gap that was recorded from it
 */
public record Provision(
    Identity identity,
    String provider,
    Optional<UUID> organisation,
    String style,
    String place,
    Optional<Demand> demand,
    String note,
    Optional<UUID> gap) {

  /** How much is wanted. */
  public enum Demand {
    LOW,
    MEDIUM,
    HIGH,
    /** More than is offered. */
    UNMET
  }

  /** A gap is recorded from it; refuses ({@code partners.provision-gap}) a second one. */
  public Outcome<Provision> leadingTo(UUID recorded) {
    return gap.isPresent()
        ? Outcome.refused(
            Refusal.rule(
                "partners.provision-gap",
                identity.ref() + " has led to a gap already.",
                "Look at that gap with: provision show " + identity.ref() + "."))
        : Outcome.done(
            new Provision(
                identity,
                provider,
                organisation,
                style,
                place,
                demand,
                note,
                Optional.of(recorded)));
  }
}
