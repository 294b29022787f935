package org.tuttihub.application.partners;

import java.util.Optional;
import org.tuttihub.domain.partners.Organisation;
import org.tuttihub.domain.values.Ukprn;
import org.tuttihub.domain.values.Urn;

/**
 * An organisation, as a line.
 *
 * @param partner the partner that it is, or may become; absent where it is none
 */
public record OrganisationRow(
    String ref,
    Organisation.Kind kind,
    String name,
    Optional<Ukprn> ukprn,
    String companyNumber,
    String charityNumber,
    Optional<Urn> urn,
    String website,
    Optional<String> partner) {}
