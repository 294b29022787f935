package org.tuttihub.application.acting;

import java.util.Set;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.access.Role;

/**
 * Who acts: a person, a token of theirs, or somebody at the machine itself.
 *
 * @param id what history keeps: a person's reference, or {@code local:name}
 * @param name what screens show
 * @param roles the roles in force for this actor
 */
public record Actor(String id, String name, Set<Role> roles) {
  public Actor {
    roles = Set.copyOf(roles);
  }

  /** Somebody at the machine itself: an administrator. */
  public static Actor local(String user) {
    return new Actor("local:" + user, user, Set.of(Role.ADMINISTRATOR));
  }

  public boolean may(Permission permission) {
    return roles.stream().anyMatch(role -> role.may(permission));
  }
}
