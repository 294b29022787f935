package org.tuttihub.domain.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.domain.partners.AgreementStanding.DISCARDED;
import static org.tuttihub.domain.partners.AgreementStanding.DRAFTED;
import static org.tuttihub.domain.partners.AgreementStanding.ENDED;
import static org.tuttihub.domain.partners.AgreementStanding.EXPIRED;
import static org.tuttihub.domain.partners.AgreementStanding.IN_REVIEW;
import static org.tuttihub.domain.partners.AgreementStanding.LIVE;
import static org.tuttihub.domain.partners.AgreementStanding.PART_SIGNED;
import static org.tuttihub.domain.partners.AgreementStanding.SIGNED;
import static org.tuttihub.domain.partners.AgreementStanding.SUSPENDED;
import static org.tuttihub.domain.partners.AgreementStanding.TERMINATED;
import static org.tuttihub.domain.partners.AgreementStanding.TERMINATION_PROPOSED;
import static org.tuttihub.domain.partners.Walked.DECIDED;
import static org.tuttihub.domain.partners.Walked.MEETING;
import static org.tuttihub.domain.partners.Walked.TODAY;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Partner.State;
import org.tuttihub.domain.partners.policy.FinalSay;
import org.tuttihub.domain.partners.policy.HeldPolicy;

/** Steps taken at random never lead where the field does not go. */
class RandomWalksTest {
  private static final int STEPS = 20_000;

  /** Where each state of a partner leads. */
  private static final Map<State, Set<State>> PARTNER_MOVES =
      new EnumMap<>(
          Map.of(
              State.ENQUIRY, EnumSet.of(State.MEETING_BOOKED, State.NOT_TAKEN_FURTHER),
              State.MEETING_BOOKED,
                  EnumSet.of(State.MEETING_BOOKED, State.INTRODUCED, State.NOT_TAKEN_FURTHER),
              State.INTRODUCED, EnumSet.of(State.STANDARDS_SENT),
              State.STANDARDS_SENT, EnumSet.of(State.STANDARDS_MET, State.DECLINED),
              State.STANDARDS_MET, EnumSet.of(State.ASSOCIATED, State.PARTNERED, State.ENDED),
              State.ASSOCIATED, EnumSet.of(State.PARTNERED, State.ENDED),
              State.PARTNERED, EnumSet.of(State.PARTNERED, State.ENDED),
              State.NOT_TAKEN_FURTHER, EnumSet.noneOf(State.class),
              State.DECLINED, EnumSet.noneOf(State.class),
              State.ENDED, EnumSet.noneOf(State.class)));

  /** Where each state of an agreement leads. */
  private static final Map<AgreementStanding, Set<AgreementStanding>> AGREEMENT_MOVES =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(DRAFTED, EnumSet.of(PART_SIGNED, DISCARDED)),
              Map.entry(PART_SIGNED, EnumSet.of(SIGNED, DISCARDED)),
              Map.entry(SIGNED, EnumSet.of(LIVE, DISCARDED)),
              Map.entry(LIVE, EnumSet.of(IN_REVIEW, SUSPENDED, TERMINATION_PROPOSED)),
              Map.entry(IN_REVIEW, EnumSet.of(LIVE, ENDED, SUSPENDED, TERMINATION_PROPOSED)),
              Map.entry(SUSPENDED, EnumSet.of(LIVE, TERMINATION_PROPOSED)),
              Map.entry(TERMINATION_PROPOSED, EnumSet.of(TERMINATED, LIVE)),
              Map.entry(TERMINATED, EnumSet.noneOf(AgreementStanding.class)),
              Map.entry(ENDED, EnumSet.noneOf(AgreementStanding.class)),
              Map.entry(DISCARDED, EnumSet.noneOf(AgreementStanding.class)),
              Map.entry(EXPIRED, EnumSet.noneOf(AgreementStanding.class))));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 2026})
  void a_partner_goes_only_where_it_may(long seed) {
    Random random = new Random(seed);
    Set<State> seen = EnumSet.noneOf(State.class);
    Partner partner = new Partner.Enquiry(Walked.facts());

    for (int i = 0; i < STEPS; i++) {
      State before = partner.state();
      seen.add(before);
      switch (step(partner, random)) {
        case Outcome.Done<Partner>(Partner next) -> {
          assertTrue(
              PARTNER_MOVES.get(before).contains(next.state()), before + " to " + next.state());
          partner = next;
        }
        case Outcome.Refused<Partner>(Refusal refusal) -> wellSaid(refusal);
      }
      if (partner.state().isOver()) {
        seen.add(partner.state());
        partner = new Partner.Enquiry(Walked.facts());
      }
    }

    assertEquals(EnumSet.allOf(State.class), seen);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6, 2027})
  void an_agreement_goes_only_where_it_may_and_never_loses_a_signature(long seed) {
    Random random = new Random(seed);
    Set<AgreementStanding> seen = EnumSet.noneOf(AgreementStanding.class);
    Agreement agreement = Walked.draft();
    LocalDate today = TODAY;

    for (int i = 0; i < STEPS; i++) {
      AgreementStanding before = agreement.standing(today);
      seen.add(before);
      Outcome<Agreement> outcome = step(agreement, random, today);
      if (outcome instanceof Outcome.Done<Agreement>(Agreement next)) {
        assertTrue(
            AGREEMENT_MOVES.get(before).contains(next.standing(today)),
            before + " to " + next.standing(today));
        assertTrue(next.signed().containsAll(agreement.signed()), "a signature is lost");
        assertTrue(next.ran().isEmpty() || next.signed().size() == 2, next.toString());
        agreement = next;
      } else if (outcome instanceof Outcome.Refused<Agreement>(Refusal refusal)) {
        wellSaid(refusal);
      }
      today = today.plusDays(random.nextInt(12) == 0 ? random.nextInt(40) : 0);
      if (!agreement.isOpen(today) || today.isAfter(agreement.facts().last())) {
        seen.add(agreement.standing(today));
        agreement = Walked.draft();
        today = TODAY;
      }
    }

    assertEquals(EnumSet.allOf(AgreementStanding.class), seen);
  }

  private static Outcome<Partner> step(Partner partner, Random random) {
    Meeting meeting =
        random.nextBoolean()
            ? MEETING
            : new Meeting(TODAY, "", new Meeting.Topics("A", "", "C", ""));
    return switch (random.nextInt(9)) {
      case 0 -> partner.book(TODAY, "Here");
      case 1 -> partner.introduce(meeting, TODAY);
      case 2 -> partner.leave(Optional.of(meeting).filter(_ -> random.nextBoolean()), "No", TODAY);
      case 3 -> partner.sendStandards(TODAY);
      case 4 ->
          partner.meetStandards(
              Readiness.missing(
                  random.nextBoolean() ? List.of() : List.of(HeldPolicy.QUALITY), List.of(), TODAY),
              TODAY);
      case 5 -> partner.decline("No", TODAY);
      case 6 -> partner.associate(random.nextBoolean(), TODAY);
      case 7 -> partner.partnered(TODAY);
      default -> partner.end(Optional.of("AGR-1").filter(_ -> random.nextBoolean()), "Over", TODAY);
    };
  }

  private static Outcome<Agreement> step(Agreement agreement, Random random, LocalDate today) {
    Readiness ready =
        random.nextInt(3) > 0
            ? Walked.ready()
            : new Readiness(
                State.ENQUIRY, List.of(HeldPolicy.QUALITY), List.of(), Optional.of("AGR-9"));
    FinalSay say = random.nextBoolean() ? FinalSay.CHAIR : FinalSay.BOARD;
    return switch (random.nextInt(12)) {
      case 0 -> agreement.sign(Walked.signature(Signature.Side.HUB), today);
      case 1 -> agreement.sign(Walked.signature(Signature.Side.PARTNER), today);
      case 2 -> agreement.goLive(ready, 12, today);
      case 3 -> agreement.review(today);
      case 4 -> agreement.confirm(6, today);
      case 5 -> random.nextInt(4) == 0 ? agreement.end("Over", today) : agreement.review(today);
      case 6 -> agreement.suspend("A concern", today);
      case 7 -> agreement.resume(today);
      case 8 -> agreement.propose(List.of(new Ground(Ground.Code.OTHER, "It")), today);
      case 9 -> agreement.terminate(DECIDED, say);
      case 10 -> agreement.keep(DECIDED, say);
      default -> random.nextInt(6) == 0 ? agreement.discard("No", today) : agreement.review(today);
    };
  }

  private static void wellSaid(Refusal refusal) {
    assertTrue(refusal.code().startsWith("partners."), refusal.code());
    assertTrue(refusal.fact().endsWith(".") && refusal.remedy().endsWith("."), refusal.sentence());
  }
}
