package org.tuttihub.application.access;

import java.util.List;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.access.Role;

/** A role, as a line of the permission table. */
public record RoleRow(Role role, String about, List<Permission> permissions) {}
