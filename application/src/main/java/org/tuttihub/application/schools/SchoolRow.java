package org.tuttihub.application.schools;

import java.util.Optional;
import org.tuttihub.domain.schools.Level;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Ukprn;
import org.tuttihub.domain.values.Urn;

/**
 * A school, as a line.
 *
 * @param open whether it teaches now
 * @param inArea whether it lies in one of the hub's authorities
 * @param inUniverse whether the hub answers for it: state-funded, or as the hub says
 */
public record SchoolRow(
    Urn urn,
    String name,
    Level level,
    String phase,
    String type,
    String status,
    boolean open,
    boolean inArea,
    boolean inUniverse,
    Optional<LaCode> laCode,
    String laName,
    String town,
    String postcode,
    Optional<Integer> pupils,
    String trust,
    Optional<Ukprn> ukprn) {}
