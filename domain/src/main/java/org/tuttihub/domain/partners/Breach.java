package org.tuttihub.domain.partners;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/**
 * Something that a partner did not keep to. It stays on record, also when it was put right, and
 * bears out grounds on which a partnership is ended.
 *
 * @param agreement what it did not keep to, where that is an agreement
 * @param what happened, without names of people
 * @param remedied how and when it was put right; absent where it was not
 */
public record Breach(
    Identity identity,
    UUID partner,
    Optional<UUID> agreement,
    Kind kind,
    LocalDate on,
    String what,
    Optional<Remedy> remedied) {

  /** What was broken. */
  public enum Kind {
    BRANDING,
    CONDITIONS,
    DATA,
    SAFEGUARDING,
    QUALITY,
    OTHER
  }

  /** How it was put right. */
  public record Remedy(String how, LocalDate on) {}

  /** Refuses ({@code partners.breach-day}) a day that is still to come. */
  public Outcome<Breach> checked(LocalDate today) {
    return on.isAfter(today)
        ? Outcome.refused(
            Refusal.rule(
                "partners.breach-day",
                "A breach on " + on + " is still to come.",
                "Give " + today + " or a day before it."))
        : Outcome.done(this);
  }

  /** It is put right; refuses ({@code partners.breach-remedied}) where it was already. */
  public Outcome<Breach> remedy(String how, LocalDate today) {
    return remedied.isPresent()
        ? Outcome.refused(
            Refusal.rule(
                "partners.breach-remedied",
                identity.ref() + " was put right on " + remedied.get().on() + ".",
                "Record what happened since as another breach."))
        : Outcome.done(
            new Breach(
                identity, partner, agreement, kind, on, what, Optional.of(new Remedy(how, today))));
  }
}
