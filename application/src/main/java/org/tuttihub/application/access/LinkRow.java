package org.tuttihub.application.access;

import java.time.Instant;
import java.util.Optional;

/**
 * A signed link: never its secret.
 *
 * @param about the collection and the reference of the record that it is about
 * @param name for whom it is; left out for those who may not see personal data
 * @param fixed what is said already, as {@code name=value; name=value}
 * @param state good, expired, used or revoked
 */
public record LinkRow(
    String ref,
    String purpose,
    Optional<String> about,
    Optional<String> name,
    Optional<String> address,
    State state,
    Instant expires,
    int uses,
    int used,
    Optional<Instant> revoked,
    Optional<String> fixed) {

  /** Whether it can be used. */
  public enum State {
    GOOD,
    USED,
    EXPIRED,
    REVOKED
  }
}
