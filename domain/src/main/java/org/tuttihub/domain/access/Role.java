package org.tuttihub.domain.access;

import static org.tuttihub.domain.access.Permission.*;
import static org.tuttihub.domain.access.Permission.OVERRIDE_CLEARANCE;
import static org.tuttihub.domain.access.Permission.READ_CLEARANCE;
import static org.tuttihub.domain.access.Permission.READ_WORKFORCE;
import static org.tuttihub.domain.access.Permission.RELEASE_SESSIONS;
import static org.tuttihub.domain.access.Permission.WRITE_CLEARANCE;
import static org.tuttihub.domain.access.Permission.WRITE_WORKFORCE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The roles a person or a token may have, each with what it may do. */
public enum Role {
  ADMINISTRATOR("runs the system", EnumSet.allOf(Permission.class)),
  MANAGER(
      "leads the hub's work",
      EnumSet.of(
          READ,
          READ_PEOPLE,
          SET_UP,
          IMPORT,
          WRITE_NEEDS,
          WRITE_OBJECTIVES,
          RATE,
          WRITE_SCHOOLS,
          PUBLISH,
          SET_PRICES,
          WRITE_PROGRAMME,
          WRITE_FUNDS,
          READ_WORKFORCE,
          WRITE_WORKFORCE,
          READ_CLEARANCE,
          WRITE_CLEARANCE,
          RELEASE_SESSIONS,
          OVERRIDE_CLEARANCE,
          OBSERVE,
          WRITE_PARTNERS,
          DECIDE_PARTNERS,
          HANDLE_COMPLAINTS,
          WRITE_INSTRUMENTS,
          DISPOSE_INSTRUMENTS,
          COMMISSION,
          ASSESS,
          SEND_MESSAGES)),
  OFFICER(
      "does the hub's daily work",
      EnumSet.of(
          READ,
          IMPORT,
          WRITE_NEEDS,
          WRITE_OBJECTIVES,
          WRITE_SCHOOLS,
          WRITE_PROGRAMME,
          READ_WORKFORCE,
          WRITE_WORKFORCE,
          WRITE_CLEARANCE,
          WRITE_PARTNERS,
          WRITE_INSTRUMENTS,
          ASSESS,
          SEND_MESSAGES)),
  INTEGRATOR(
      "another system",
      EnumSet.of(
          READ,
          IMPORT,
          WRITE_NEEDS,
          WRITE_OBJECTIVES,
          WRITE_SCHOOLS,
          WRITE_PROGRAMME,
          READ_WORKFORCE,
          WRITE_WORKFORCE,
          WRITE_CLEARANCE,
          WRITE_PARTNERS,
          WRITE_INSTRUMENTS)),
  BOARD("sits on the board", EnumSet.of(READ, RATE, ASSESS)),
  VIEWER("looks on", EnumSet.of(READ));

  private final String about;
  private final Set<Permission> permissions;

  Role(String about, Set<Permission> permissions) {
    this.about = about;
    this.permissions = Set.copyOf(permissions);
  }

  public String about() {
    return about;
  }

  public Set<Permission> permissions() {
    return permissions;
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /** The roles that have a permission, in order. */
  public static List<Role> having(Permission permission) {
    return Stream.of(values()).filter(role -> role.may(permission)).toList();
  }
}
