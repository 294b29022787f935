package org.tuttihub.domain.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tuttihub.domain.partners.Walked.MEETING;
import static org.tuttihub.domain.partners.Walked.TODAY;
import static org.tuttihub.domain.partners.Walked.done;
import static org.tuttihub.domain.partners.Walked.refused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.partners.policy.HeldPolicy;

class PartnerTest {
  private static final Partner BOOKED =
      new Partner.MeetingBooked(Walked.facts(), TODAY, "The hall");

  @Test
  void a_meeting_that_leaves_topics_out_is_refused_with_all_that_is_missing() {
    Meeting half = new Meeting(TODAY, "", new Meeting.Topics("A band", " ", "Delivery", ""));

    Refusal refusal = refused(BOOKED.introduce(half, TODAY));

    assertEquals("partners.meeting", refusal.code());
    assertEquals(
        List.of("present", "needs", "benefit"),
        refusal.faults().stream().map(Fault::field).toList());
    assertEquals(refusal.faults(), refused(BOOKED.leave(Optional.of(half), "No", TODAY)).faults());
  }

  @Test
  void a_meeting_is_recorded_when_it_was_held() {
    Meeting tomorrow = new Meeting(TODAY.plusDays(1), MEETING.present(), MEETING.topics());

    assertEquals(
        List.of("on"),
        refused(BOOKED.introduce(tomorrow, TODAY)).faults().stream().map(Fault::field).toList());
  }

  @Test
  void whoever_must_have_an_agreement_is_not_a_partner_without_one() {
    Partner met =
        new Partner.StandardsMet(Walked.facts(), new Partner.Joining(MEETING, TODAY, TODAY));

    assertEquals("partners.agreement-required", refused(met.associate(true, TODAY)).code());
    assertEquals(Partner.State.ASSOCIATED, done(met.associate(false, TODAY)).state());
  }

  @Test
  void a_partnership_does_not_end_while_an_agreement_runs() {
    Partner partner =
        new Partner.Partnered(Walked.facts(), new Partner.Joining(MEETING, TODAY, TODAY), TODAY);

    Refusal refusal = refused(partner.end(Optional.of("AGR-3"), "Over", TODAY));

    assertEquals("PRT-1 has agreement AGR-3, which is not over.", refusal.fact());
    assertEquals("End, terminate or discard AGR-3 first.", refusal.remedy());
  }

  @Test
  void standards_are_met_with_every_policy_that_is_required() {
    Partner sent = new Partner.StandardsSent(Walked.facts(), MEETING, TODAY);
    List<HeldPolicy> required = List.of(HeldPolicy.SAFEGUARDING, HeldPolicy.INCLUSION);
    List<ShownPolicy> shown = List.of(Walked.policy(HeldPolicy.SAFEGUARDING, Optional.of(TODAY)));

    Refusal refusal = refused(sent.meetStandards(Readiness.missing(required, shown, TODAY), TODAY));

    assertEquals("partners.standards", refusal.code());
    assertEquals(
        List.of("No inclusion policy is shown."),
        refusal.faults().stream().map(Fault::sentence).toList());
  }
}
