package org.tuttihub.application.partners;

import static org.tuttihub.domain.access.Permission.HANDLE_COMPLAINTS;

import java.util.stream.Stream;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;

/** The lists and cards of what partners hold and report. */
final class ReportViews {
  private ReportViews() {}

  static Stream<Operation> held(PartnerReads reads) {
    return Stream.of(policies(reads), breaches(reads), standards(reads)).flatMap(part -> part);
  }

  private static Stream<Operation> policies(PartnerReads reads) {
    return Stream.of(
        ListOf.of(
                HeldPolicies.NOUN,
                "The policies that partners have shown, and until when they hold",
                HeldPolicyRow.class,
                reads.heldPolicies(),
                Column.of("ref", "Ref", 7),
                Column.of("standing", "Standing", 9),
                Column.of("name", "Whose", 26),
                Column.of("policy", "Policy", 16),
                Column.of("until", "Until", 10),
                Column.of("days_left", "Days", 6),
                Column.of("title", "Title", 24).fromWidth(120))
            .hiding("accepted_by")
            .sortedBy("days_left"),
        CardOf.of(
                HeldPolicies.NOUN,
                "A policy that a partner has shown",
                HeldPolicyRow.class,
                reads::heldPolicy)
            .hiding("accepted_by"));
  }

  private static Stream<Operation> breaches(PartnerReads reads) {
    return Stream.of(
        ListOf.of(
                Breaches.NOUN,
                "What partners did not keep to",
                BreachRow.class,
                reads.breaches(),
                Column.of("ref", "Ref", 7),
                Column.of("on", "On", 10),
                Column.of("name", "Who", 24),
                Column.of("kind", "Kind", 11),
                Column.of("what", "What", 24),
                Column.of("remedied_on", "Put right", 10))
            .sortedBy("-on"),
        CardOf.of(Breaches.NOUN, "What a partner did not keep to", BreachRow.class, reads::breach));
  }

  private static Stream<Operation> standards(PartnerReads reads) {
    return Stream.of(
        ListOf.of(
                Standards.NOUN,
                "The frameworks by which the hub reviews partnerships",
                StandardRow.class,
                reads.standards(),
                Column.of("ref", "Ref", 7),
                Column.of("code", "Code", 14),
                Column.of("title", "Title", 34),
                Column.of("principles", "Principles", 10),
                Column.of("scale", "Scale", 40).fromWidth(120))
            .sortedBy("code"),
        CardOf.of(
            Standards.NOUN, "A framework with its principles", StandardCard.class, reads::standard),
        ListOf.of(
                Reviews.NOUN,
                "What reviews of agreements found",
                ReviewRow.class,
                reads.reviews(),
                Column.of("ref", "Ref", 7),
                Column.of("on", "On", 10),
                Column.of("name", "With", 24),
                Column.of("standard", "By", 12),
                Column.of("scored", "Scored", 6),
                Column.of("follows", "What follows", 26))
            .sortedBy("-on"),
        CardOf.of(Reviews.NOUN, "A review with its scores", ReviewCard.class, reads::review));
  }

  static Stream<Operation> surveys(PartnerReads reads) {
    return Stream.of(
        ListOf.of(
                SurveyRounds.NOUN,
                "The surveys that go to every partner, and how many have answered",
                SurveyRoundRow.class,
                reads.surveyRounds(),
                Column.of("ref", "Ref", 7),
                Column.of("year", "Year", 7),
                Column.of("term", "Term", 6),
                Column.of("due", "Due", 10),
                Column.of("asked", "Asked", 6),
                Column.of("answered", "Answered", 8),
                Column.of("complete", "Complete", 8),
                Column.of("late", "Late", 5))
            .sortedBy("-asked_on"),
        CardOf.of(
            SurveyRounds.NOUN,
            "A survey, and how many have answered",
            SurveyRoundRow.class,
            reads::surveyRound),
        ListOf.of(
                SurveyReturns.NOUN,
                "What partners were asked in surveys, and who is late",
                SurveyReturnRow.class,
                reads.surveyReturns(),
                Column.of("ref", "Ref", 7),
                Column.of("standing", "Standing", 9),
                Column.of("name", "Who", 28),
                Column.of("year", "Year", 7),
                Column.of("term", "Term", 6),
                Column.of("due", "Due", 10),
                Column.of("chased", "Chased", 6),
                Column.of("young_people", "Young people", 12).fromWidth(110),
                Column.of("other_income_pence", "Other income", 12).fromWidth(120))
            .sortedBy("due"),
        CardOf.of(
            SurveyReturns.NOUN,
            "What one partner was asked, and what it answered",
            SurveyReturnRow.class,
            reads::surveyReturn));
  }

  static Stream<Operation> complaints(PartnerReads reads) {
    return Stream.of(
        ListOf.of(
                Complaints.NOUN,
                "The complaints about partnerships, and which wait too long",
                ComplaintRow.class,
                reads.complaints(),
                Column.of("ref", "Ref", 7),
                Column.of("state", "State", 18),
                Column.of("received_on", "Received", 10),
                Column.of("name", "About", 28),
                Column.of("due", "Due", 10),
                Column.of("late", "Late", 5))
            .needing(HANDLE_COMPLAINTS)
            .sortedBy("due"),
        CardOf.of(Complaints.NOUN, "A complaint in full", ComplaintCard.class, reads::complaint)
            .needing(HANDLE_COMPLAINTS));
  }

  static Stream<Operation> provision(PartnerReads reads) {
    return Stream.of(
        ListOf.of(
                ProvisionAudit.NOUN,
                "What is on offer in the area, by whom, where, and how much is wanted",
                ProvisionRow.class,
                reads.provision(),
                Column.of("ref", "Ref", 7),
                Column.of("provider", "Provider", 26),
                Column.of("style", "Style", 18),
                Column.of("place", "Place", 16),
                Column.of("demand", "Demand", 7),
                Column.of("gap", "Gap", 8))
            .sortedBy("place", "style"),
        CardOf.of(
            ProvisionAudit.NOUN,
            "What somebody offers, and the gap that was recorded from it",
            ProvisionRow.class,
            reads::provisionEntry));
  }
}
