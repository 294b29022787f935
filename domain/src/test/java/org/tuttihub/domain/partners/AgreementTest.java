package org.tuttihub.domain.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.domain.partners.Walked.DECIDED;
import static org.tuttihub.domain.partners.Walked.TODAY;
import static org.tuttihub.domain.partners.Walked.done;
import static org.tuttihub.domain.partners.Walked.draft;
import static org.tuttihub.domain.partners.Walked.ready;
import static org.tuttihub.domain.partners.Walked.refused;
import static org.tuttihub.domain.partners.Walked.signature;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.partners.Termination.Decision;
import org.tuttihub.domain.partners.policy.FinalSay;
import org.tuttihub.domain.partners.policy.HeldPolicy;
import org.tuttihub.domain.values.Identity;

class AgreementTest {
  private static final LocalDate LAST = LocalDate.of(2027, 8, 31);

  @Test
  void everything_that_is_missing_is_told_at_once() {
    Agreement part = done(draft().sign(signature(Signature.Side.HUB), TODAY));
    Readiness lacking =
        new Readiness(
            Partner.State.ENQUIRY,
            List.of(HeldPolicy.SAFEGUARDING, HeldPolicy.INCLUSION, HeldPolicy.INSURANCE),
            List.of(
                new ShownPolicy.Shown(Walked.shown(HeldPolicy.SAFEGUARDING, Optional.empty())),
                Walked.policy(HeldPolicy.INSURANCE, Optional.of(TODAY.minusDays(8)))),
            Optional.of("AGR-7"));

    Refusal refusal = refused(part.goLive(lacking, 12, LAST.plusDays(1)));

    assertEquals("partners.not-ready", refusal.code());
    assertEquals(
        List.of("signatures", "period", "policies", "policies", "policies", "partner", "period"),
        refusal.faults().stream().map(Fault::field).toList());
    assertEquals(
        List.of(
            "POL-1 (safeguarding) is not accepted yet.",
            "No inclusion policy is shown.",
            "POL-1 (insurance) lapsed on 2026-11-14."),
        refusal.faults().subList(2, 5).stream().map(Fault::sentence).toList());
  }

  @Test
  void a_policy_that_lapses_today_is_still_in_date_and_tomorrow_it_is_not() {
    ShownPolicy policy = Walked.policy(HeldPolicy.SAFEGUARDING, Optional.of(TODAY));

    assertTrue(policy.isInDate(TODAY));
    assertFalse(policy.isInDate(TODAY.plusDays(1)));
    assertEquals(ShownPolicy.Standing.ACCEPTED, policy.standing(TODAY));
    assertEquals(ShownPolicy.Standing.LAPSED, policy.standing(TODAY.plusDays(1)));
  }

  @Test
  void the_same_side_does_not_sign_twice_and_the_first_signature_stays() {
    Agreement part = done(draft().sign(signature(Signature.Side.PARTNER), TODAY));

    Refusal refusal =
        refused(part.sign(new Signature(Signature.Side.PARTNER, "Another", TODAY), TODAY));

    assertEquals("partners.signed-already", refusal.code());
    assertEquals("What is missing is the signature for the hub.", refusal.remedy());
    assertEquals(
        "S. Igned",
        done(part.sign(signature(Signature.Side.HUB), TODAY)).signed().getLast().name());
  }

  @Test
  void a_signature_of_tomorrow_is_refused() {
    assertEquals(
        "partners.signed-later",
        refused(draft().sign(new Signature(Signature.Side.HUB, "A", TODAY.plusDays(1)), TODAY))
            .code());
  }

  @Test
  void it_is_reviewed_after_so_many_months_and_at_the_latest_on_its_last_day() {
    Agreement soon = done(signed().goLive(ready(), 6, TODAY));
    Agreement late = done(signed().goLive(ready(), 12, TODAY));

    assertEquals(TODAY.plusMonths(6), soon.ran().orElseThrow().reviewBy());
    assertEquals(LAST, late.ran().orElseThrow().reviewBy());
  }

  @Test
  void when_its_last_day_has_passed_it_has_expired_and_nothing_follows() {
    Agreement live = live();

    assertEquals(AgreementStanding.LIVE, live.standing(LAST));
    assertEquals(AgreementStanding.EXPIRED, live.standing(LAST.plusDays(1)));
    assertTrue(live.isInForce(LAST));
    assertFalse(live.isInForce(LAST.plusDays(1)));
    assertEquals("partners.expired", refused(live.review(LAST.plusDays(1))).code());
    assertEquals("partners.expired", refused(live.suspend("A", LAST.plusDays(1))).code());
    assertEquals(
        "partners.expired",
        refused(live.renewal(next(), Optional.empty(), 12, LAST.plusDays(1))).code());
  }

  @Test
  void a_suspended_one_is_not_in_force() {
    Agreement suspended = done(live().suspend("A concern", TODAY));

    assertFalse(suspended.isInForce(TODAY));
    assertTrue(done(suspended.resume(TODAY)).isInForce(TODAY));
  }

  @Test
  void only_who_has_the_final_say_decides_and_what_is_terminated_stays_so() {
    Agreement proposed =
        done(live().propose(List.of(new Ground(Ground.Code.OTHER, "They left.")), TODAY));
    Decision board = new Decision(FinalSay.BOARD, "B", "1", TODAY);

    Decision before = new Decision(FinalSay.CHAIR, "C", "1", TODAY.minusYears(2));

    Refusal refusal = refused(proposed.terminate(board, FinalSay.CHAIR));
    Agreement terminated = done(proposed.terminate(DECIDED, FinalSay.CHAIR));

    assertEquals(
        "The final say has the chair of the board, and this is a decision of the board.",
        refusal.fact());
    assertEquals(
        "partners.decided-before", refused(proposed.terminate(before, FinalSay.CHAIR)).code());
    assertEquals("partners.final-say", refused(proposed.keep(board, FinalSay.CHAIR)).code());
    assertEquals(AgreementStanding.LIVE, done(proposed.keep(DECIDED, FinalSay.CHAIR)).state());
    assertEquals("partners.not-in-state", refused(terminated.keep(DECIDED, FinalSay.CHAIR)).code());
  }

  @Test
  void the_next_period_begins_the_day_after_and_is_as_long() {
    AgreementFacts next = done(live().renewal(next(), Optional.empty(), 12, TODAY));

    assertEquals(LocalDate.of(2027, 9, 1), next.first());
    assertEquals(LocalDate.of(2028, 8, 31), next.last());
    assertEquals(Optional.of(draft().identity().id()), next.renews());
    assertEquals(
        "partners.agreement-dates",
        refused(live().renewal(next(), Optional.of(LocalDate.of(2029, 1, 1)), 12, TODAY)).code());
  }

  @Test
  void what_is_signed_is_not_changed() {
    Agreement part = done(draft().sign(signature(Signature.Side.HUB), TODAY));

    assertEquals("partners.not-in-state", refused(part.change(f -> f.checked(12))).code());
    assertEquals(draft(), done(draft().change(f -> f.checked(12))));
  }

  private static Agreement signed() {
    return done(
        done(draft().sign(signature(Signature.Side.PARTNER), TODAY))
            .sign(signature(Signature.Side.HUB), TODAY));
  }

  private static Agreement live() {
    return done(signed().goLive(ready(), 12, TODAY));
  }

  private static Identity next() {
    return new Identity(new UUID(0, 9), "AGR-2");
  }
}
