package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.partners.Relationship;

/**
 * What somebody is to an organisation.
 *
 * @param of who is that, by reference
 * @param body the name of the organisation that is
 * @param person the name of the person who is
 * @param toName the name of the organisation to which they are that
 */
public record RelationshipRow(
    String ref,
    String of,
    String body,
    Optional<String> person,
    Relationship.Kind kind,
    String to,
    String toName,
    LocalDate from,
    Optional<LocalDate> until,
    String note) {}
