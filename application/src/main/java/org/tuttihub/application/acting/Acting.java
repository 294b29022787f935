package org.tuttihub.application.acting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.access.Permission;

/**
 * One deed about to be done: who, through which door, when, and under which conditions.
 *
 * @param deed the deed's id; history, superseded rows and undo know it by this
 * @param today the hub's local date
 * @param operation the catalogue's name of what is being done; empty until it is known
 * @param expectedVersion the version that the actor saw; absent where none was asked for
 * @param repeat what makes a repeated request recognisable
 */
public record Acting(
    UUID deed,
    Actor actor,
    Door door,
    Instant at,
    LocalDate today,
    String operation,
    Optional<Long> expectedVersion,
    Optional<RepeatKey> repeat) {

  /** Begins deeds: the one place where clock and ids come in. The clock's zone is the hub's. */
  public record Beginning(Clock clock, Ids ids) {
    public Acting by(Actor actor, Door door) {
      return new Acting(
          ids.next(),
          actor,
          door,
          clock.instant(),
          LocalDate.ofInstant(clock.instant(), clock.getZone()),
          "",
          Optional.empty(),
          Optional.empty());
    }
  }

  public boolean may(Permission permission) {
    return actor.may(permission);
  }

  public Acting doing(String name) {
    return new Acting(deed, actor, door, at, today, name, expectedVersion, repeat);
  }

  public Acting expecting(long version) {
    return new Acting(deed, actor, door, at, today, operation, Optional.of(version), repeat);
  }

  /** For what is done on the way, with other records than the one that was seen. */
  public Acting expectingNothing() {
    return new Acting(deed, actor, door, at, today, operation, Optional.empty(), repeat);
  }

  public Acting repeatable(RepeatKey key) {
    return new Acting(deed, actor, door, at, today, operation, expectedVersion, Optional.of(key));
  }
}
