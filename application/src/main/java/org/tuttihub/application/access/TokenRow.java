package org.tuttihub.application.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.access.Role;

/** A token: never its secret. */
public record TokenRow(
    String ref,
    String label,
    String person,
    List<Role> roles,
    Instant expires,
    Optional<Instant> revoked) {}
