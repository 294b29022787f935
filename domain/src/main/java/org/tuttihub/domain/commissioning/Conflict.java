package org.tuttihub.domain.commissioning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;

/**
 * An interest that a person has in a partner, as declared. Whoever has one is barred from scoring
 * that partner's bids, and what they scored before does not count. It may be lifted when it was a
 * mistake or is over.
 *
 * @param interest what it is, in words
 */
public record Conflict(
    Identity identity,
    UUID person,
    UUID partner,
    String interest,
    LocalDate declaredOn,
    Optional<Lifted> lifted) {

  /** Why it does not hold any more. */
  public record Lifted(String why, LocalDate on) {}

  public boolean holds() {
    return lifted.isEmpty();
  }

  public boolean bars(UUID who, UUID from) {
    return holds() && person.equals(who) && partner.equals(from);
  }

  /** It does not hold any more; refuses one that was lifted before. */
  public Outcome<Conflict> lift(String why, LocalDate on) {
    return lifted.isPresent()
        ? No.rule(
            "commissioning.not-in-state",
            identity + " was lifted on " + lifted.get().on() + ".",
            "There is nothing to do.")
        : Outcome.done(
            new Conflict(
                identity, person, partner, interest, declaredOn, Optional.of(new Lifted(why, on))));
  }
}
