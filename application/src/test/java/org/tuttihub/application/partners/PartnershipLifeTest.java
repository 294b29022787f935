package org.tuttihub.application.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.partners.AgreementStanding;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.SurveyReturn;
import org.tuttihub.domain.values.Key;

class PartnershipLifeTest extends PartnerRoom {

  @Test
  void from_the_enquiry_to_a_year_that_is_renewed() {
    live();
    assertEquals(Partner.State.PARTNERED, partner().state());
    assertEquals(AgreementStanding.LIVE, agreement("AGR-1").state());
    assertEquals(LocalDate.of(2027, 8, 31), agreement("AGR-1").ran().orElseThrow().reviewBy());

    send("standards add", standard());
    ask("agreements review", "id", "AGR-1");
    send(
        "reviews add",
        Map.of(
            "agreement",
            "AGR-1",
            "standard",
            "STD-1",
            "scores",
            List.of(Map.of("principle", "Q1", "value", "yes")),
            "follows",
            "Go on"));
    ask("agreements confirm", "id", "AGR-1");
    assertEquals(AgreementStanding.LIVE, agreement("AGR-1").state());

    ask("agreements renew", "id", "AGR-1");
    assertEquals(LocalDate.of(2027, 9, 1), agreement("AGR-2").facts().first());
    assertEquals("A band", agreement("AGR-2").facts().wording().outcomes());
    assertEquals("partners.renewed-already", no("agreements renew", "id", "AGR-1").code());
    assertEquals(
        "partners.agreement-runs", no("partners end", "id", "PRT-1", "why", "Over").code());
  }

  @Test
  void what_is_missing_to_go_live_is_told_at_once() {
    standardsMet();
    founded();
    ask("agreements add", "partner", "PRT-1", "first", "2026-12-01", "last", "2027-03-01");
    ask("agreements sign-for-hub", "id", "AGR-1", "name", "M. Okafor");

    Refusal refusal = no("agreements go-live", "id", "AGR-1");

    assertEquals("partners.not-ready", refusal.code());
    assertEquals(
        List.of(
            "It is not signed for the partner.",
            "Today is 2026-11-22; it runs from 2026-12-01 to 2027-03-01."),
        refusal.faults().stream().map(Fault::sentence).toList());
  }

  @Test
  void whoever_shows_no_policy_does_not_meet_the_standards() {
    ask("partners book", "id", "PRT-1", "on", "2026-09-08");
    Refusal topics = no("partners introduce", "id", "PRT-1", "present", "Both");
    assertEquals(4, topics.faults().size());

    ask(
        "partners introduce",
        "id",
        "PRT-1",
        "present",
        "Both",
        "who_we_are",
        "A",
        "needs",
        "B",
        "type",
        "C",
        "benefit",
        "D");
    ask("partners send-standards", "id", "PRT-1");

    assertEquals("partners.standards", no("partners meet-standards", "id", "PRT-1").code());
    ask("partners decline", "id", "PRT-1", "why", "There is none.");
    ask("partners add", "organisation", "ORG-1", "types", "associate");
    assertEquals(
        "partners.there-already",
        no("partners add", "organisation", "ORG-1", "types", "associate").code());
  }

  @Test
  void a_signature_is_not_undone_and_a_decision_neither() {
    drafted();
    Receipt signature = ask("agreements sign-for-hub", "id", "AGR-1", "name", "M. Okafor");

    Refusal refusal = no("history undo", "deed", signature.deed().toString());

    assertTrue(refusal.sentence().contains("a signature stays"), refusal.sentence());
    assertEquals(AgreementStanding.PART_SIGNED, agreement("AGR-1").state());
  }

  @Test
  void whoever_goes_live_is_a_partner_again_only_what_it_was_when_that_is_undone() {
    signed();
    Receipt lived = ask("agreements go-live", "id", "AGR-1");

    ask("history undo", "deed", lived.deed().toString());

    assertEquals(AgreementStanding.SIGNED, agreement("AGR-1").state());
    assertEquals(Partner.State.STANDARDS_MET, partner().state());
  }

  @Test
  void a_survey_asks_every_partner_and_who_is_late_gives_a_ground() {
    live();
    send(
        "survey-rounds add",
        Map.of("year", "2026/27", "term", "autumn", "asked_on", "2026-10-01", "due", "2026-11-01"));
    ask("survey-returns chase", "id", "RET-1");

    SurveyReturn late =
        tutti.hub.look(r -> r.surveyReturns().find(Key.of("RET-1"))).orElseThrow().value();
    assertEquals(SurveyReturn.Standing.LATE, late.standing(Acts.TODAY));
    send("agreements propose-termination", grounds("AGR-1", "data-not-supplied", "other"));

    assertEquals(AgreementStanding.TERMINATION_PROPOSED, agreement("AGR-1").state());
    assertEquals(
        "partners.survey-there",
        no("survey-rounds add", "year", "2026/27", "term", "autumn").code());
  }

  @Test
  void an_end_is_proposed_on_grounds_of_record_and_decided_by_who_has_the_final_say() {
    live();
    assertEquals(
        "partners.grounds",
        noneSent("agreements propose-termination", grounds("AGR-1", "branding")).code());
    for (String what : List.of("No logo", "Again")) {
      ask("breaches add", "partner", "PRT-1", "kind", "branding", "what", what);
    }
    send("agreements propose-termination", grounds("AGR-1", "branding"));

    Refusal chair = no("agreements decide", decided("chair"));
    Receipt receipt = ask("agreements decide", decided("lead-organisation"));

    assertEquals("partners.final-say", chair.code());
    assertEquals(AgreementStanding.TERMINATED, agreement("AGR-1").state());
    assertTrue(receipt.facts().values().stream().noneMatch(v -> v.contains("Chief")));
    ask("partners end", "id", "PRT-1", "why", "It was terminated.");
  }

  @Test
  void officers_neither_sign_for_the_hub_nor_suspend() {
    live();
    Acting officer = tutti.acts.as(Role.OFFICER);

    for (String deed : List.of("sign-for-hub", "suspend", "end", "decide")) {
      Outcome<Receipt> outcome = tutti.ask(officer, "agreements " + deed, Map.of("id", "AGR-1"));
      assertEquals("access.not-permitted", refused(outcome).code(), deed);
    }
    done(tutti.ask(officer, "agreements review", Map.of("id", "AGR-1")));
  }

  @Test
  void the_terms_of_a_partner_say_what_is_missing_and_whose_terms_they_are() {
    AskTerms.Answer answer =
        done(tutti.answer(AskTerms.Answer.class, "partners terms", Map.of("partner", "PRT-1")));

    assertEquals(List.of("No safeguarding policy is shown."), answer.missing());
    assertEquals("the core's own terms", answer.according());
    assertEquals(1, answer.reasons().size());
  }

  private static String[] decided(String by) {
    return new String[] {
      "id", "AGR-1", "ruling", "terminate", "decided_by", by, "name", "Chief", "minute", "7"
    };
  }

  private static Map<String, ?> standard() {
    return Map.of(
        "code",
        "quality",
        "title",
        "Quality",
        "scale",
        List.of("no", "yes"),
        "principles",
        List.of(Map.of("code", "Q1", "title", "Welcome")));
  }
}
