package org.tuttihub.application.acting;

import java.util.Optional;
import java.util.Set;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.access.Role;

/**
 * Who acts: a person, a token of theirs, or somebody at the machine itself.
 *
 * @param id what history keeps: a person's reference, or {@code local:name}
 * @param name what screens show
 * @param roles the roles in force for this actor
 * @param only the one operation that somebody without an account may do, through a signed link
 */
public record Actor(String id, String name, Set<Role> roles, Optional<String> only) {
  public Actor {
    roles = Set.copyOf(roles);
  }

  public Actor(String id, String name, Set<Role> roles) {
    this(id, name, roles, Optional.empty());
  }

  /** Whoever holds a signed link: no role, one operation. */
  public static Actor link(String ref, String operation) {
    return new Actor("link:" + ref, "link " + ref, Set.of(), Optional.of(operation));
  }

  /** The program itself, about its own work: sending what is queued. */
  public static Actor program(String work) {
    return new Actor("program:" + work, work, Set.of());
  }

  /** The program itself, which hands one operation on to somebody outside. */
  public static Actor program(String work, String operation) {
    return new Actor("program:" + work, work, Set.of(), Optional.of(operation));
  }

  /** Somebody at the machine itself: an administrator. */
  public static Actor local(String user) {
    return new Actor("local:" + user, user, Set.of(Role.ADMINISTRATOR));
  }

  public boolean may(Permission permission) {
    return roles.stream().anyMatch(role -> role.may(permission));
  }

  /** Whether an operation was granted by itself, whatever roles there are. */
  public boolean isGranted(String operation) {
    return only.equals(Optional.of(operation));
  }
}
