package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.partners.AgreementStanding;
import org.tuttihub.domain.partners.Breach;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.ShownPolicy;
import org.tuttihub.domain.partners.SurveyReturn;
import org.tuttihub.domain.partners.policy.HeldPolicy;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.values.AcademicYear;

/**
 * A partner in full, with all that it holds, signed and reported.
 *
 * @param since since when it is in its state; for a booked meeting, the day of it
 * @param contact the reference of whom the hub turns to
 * @param present who was at the introductory meeting
 * @param whoWeAre what was said there of who each is; what follows, of the other topics
 */
public record PartnerCard(
    String ref,
    Partner.State state,
    LocalDate since,
    String name,
    String organisation,
    List<PartnerType> types,
    Optional<String> contact,
    Optional<String> contactName,
    String role,
    String plans,
    LocalDate enquiredOn,
    String meetingWhere,
    Optional<LocalDate> metOn,
    Optional<String> present,
    String whoWeAre,
    String needs,
    String type,
    String benefit,
    Optional<LocalDate> standardsSentOn,
    Optional<LocalDate> standardsMetOn,
    String why,
    List<PolicyLine> policies,
    List<AgreementLine> agreements,
    List<SurveyLine> surveys,
    List<BreachLine> breaches) {

  /** A policy that it has shown. */
  public record PolicyLine(
      String ref,
      HeldPolicy policy,
      ShownPolicy.Standing standing,
      LocalDate from,
      Optional<LocalDate> until) {}

  /** An agreement with it. */
  public record AgreementLine(
      String ref,
      AgreementStanding standing,
      LocalDate first,
      LocalDate last,
      Optional<LocalDate> reviewBy) {}

  /** What it was asked in a survey. */
  public record SurveyLine(
      String ref,
      AcademicYear year,
      Term.Season term,
      SurveyReturn.Standing standing,
      LocalDate due,
      int chased) {}

  /** What it did not keep to. */
  public record BreachLine(
      String ref, Breach.Kind kind, LocalDate on, Optional<LocalDate> remediedOn) {}
}
