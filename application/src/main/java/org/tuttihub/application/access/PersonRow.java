package org.tuttihub.application.access;

import java.util.List;
import org.tuttihub.domain.access.Role;

/** Somebody who signs in, as a line. */
public record PersonRow(
    String ref, String signIn, String name, List<Role> roles, boolean enabled, int keys) {}
