package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.partners.AgreementStanding;

/**
 * An agreement, as a line.
 *
 * @param name whom it is with
 * @param renews the agreement whose next period it is
 * @param renewedBy the one for the period after it
 */
public record AgreementRow(
    String ref,
    AgreementStanding standing,
    String partner,
    String name,
    LocalDate first,
    LocalDate last,
    Optional<LocalDate> hubSignedOn,
    Optional<LocalDate> partnerSignedOn,
    Optional<LocalDate> liveOn,
    Optional<LocalDate> reviewBy,
    Optional<String> renews,
    Optional<String> renewedBy) {}
