package org.tuttihub.domain.access;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/**
 * A bearer token, by which a program acts for a person with no more than the roles it was given. It
 * is shown once when it is made, kept as a hash, and ends by its date or by being revoked.
 *
 * @param person for whom it acts; it dies with that person's access
 * @param hash SHA-256 of the secret, in hex
 */
public record Token(
    Identity identity,
    UUID person,
    String label,
    Set<Role> roles,
    String hash,
    Instant expires,
    Optional<Instant> revoked) {

  public Token {
    roles = Collections.unmodifiableSet(new TreeSet<>(roles));
  }

  public boolean isGood(Instant now) {
    return revoked.isEmpty() && now.isBefore(expires);
  }

  public Outcome<Token> revoke(Instant at) {
    return revoked.isPresent()
        ? Outcome.refused(
            Refusal.rule(
                "tokens.already-revoked",
                identity.ref() + " is revoked already.",
                "There is nothing to do."))
        : Outcome.done(new Token(identity, person, label, roles, hash, expires, Optional.of(at)));
  }
}
