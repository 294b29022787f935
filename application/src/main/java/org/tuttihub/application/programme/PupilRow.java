package org.tuttihub.application.programme;

import java.util.Optional;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Urn;

/**
 * How many pupils were taught something in a term.
 *
 * @param key what is counted, as one
 * @param urn where; absent where it was not at one school
 */
public record PupilRow(
    String key,
    AcademicYear year,
    Term.Season term,
    String service,
    Optional<Urn> urn,
    String school,
    String instrument,
    int pupils,
    Optional<Integer> firstTime,
    Optional<Integer> pp,
    Optional<Integer> send) {}
