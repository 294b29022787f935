package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.partners.AgreementStanding;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.policy.PartnerType;

/**
 * A partner, as a line.
 *
 * @param since since when it is in its state; for a booked meeting, the day of it
 * @param agreement the newest agreement with it
 * @param standing how that stands
 * @param until its last day
 * @param lateSurveys how many survey returns are late
 */
public record PartnerRow(
    String ref,
    Partner.State state,
    LocalDate since,
    String name,
    String organisation,
    List<PartnerType> types,
    String role,
    LocalDate enquiredOn,
    Optional<String> agreement,
    Optional<AgreementStanding> standing,
    Optional<LocalDate> until,
    int lateSurveys) {}
