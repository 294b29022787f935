package org.tuttihub.domain.access;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.Identity;

/**
 * A signed link, by which somebody without an account does one thing, once or a few times. Its
 * secret is shown when it is made and kept as a hash. It ends by its date, when it is used up, or
 * by being revoked; whoever holds it is not told which.
 *
 * @param purpose the code of what it is for: {@code policy}
 * @param about the record that it is about
 * @param name for whom it is; may be empty
 * @param address where it was sent; may be empty
 * @param fixed what is said already and cannot be changed by whoever answers, by field
 * @param hash SHA-256 of the secret, in hex
 * @param uses how often it may be used
 * @param used how often it was
 */
public record Link(
    Identity identity,
    String purpose,
    Optional<About> about,
    String name,
    String address,
    Map<String, String> fixed,
    String hash,
    Instant expires,
    int uses,
    int used,
    Optional<Instant> revoked) {
  /** The most uses of one link. */
  public static final int MOST_USES = 1000;

  public Link {
    fixed = Collections.unmodifiableMap(new LinkedHashMap<>(fixed));
  }

  public boolean isGood(Instant now) {
    return revoked.isEmpty() && now.isBefore(expires) && used < uses;
  }

  /** Counts one use; refused when it is not good any more. */
  public Outcome<Link> use(Instant now) {
    return isGood(now) ? Outcome.done(counted(used + 1, revoked)) : Outcome.refused(over());
  }

  /** Ends it at once; refused when it is revoked already. */
  public Outcome<Link> revoke(Instant at) {
    return revoked.isPresent()
        ? Outcome.refused(
            Refusal.rule(
                "links.already-revoked",
                identity.ref() + " is revoked already.",
                "There is nothing to do."))
        : Outcome.done(counted(used, Optional.of(at)));
  }

  /** What whoever holds a link is told when it leads nowhere, whatever the reason. */
  public static Refusal over() {
    return Refusal.rule(
        "links.over",
        "This link cannot be used: it is wrong, or has ended, or was used already.",
        "Ask whoever sent it to you for a new one.");
  }

  private Link counted(int times, Optional<Instant> ended) {
    return new Link(
        identity, purpose, about, name, address, fixed, hash, expires, uses, times, ended);
  }
}
