package org.tuttihub.application.access;

import java.util.List;
import org.tuttihub.domain.access.Role;

/**
 * Something that is held about people.
 *
 * @param roles that may see it
 */
public record HeldRow(
    String what,
    String room,
    String collection,
    String whose,
    String purpose,
    List<Role> roles,
    String kept) {}
