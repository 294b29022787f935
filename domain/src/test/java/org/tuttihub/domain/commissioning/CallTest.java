package org.tuttihub.domain.commissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.domain.commissioning.Rounds.ANNA;
import static org.tuttihub.domain.commissioning.Rounds.DRUMS;
import static org.tuttihub.domain.commissioning.Rounds.RULES;
import static org.tuttihub.domain.commissioning.Rounds.TODAY;
import static org.tuttihub.domain.commissioning.Rounds.brief;
import static org.tuttihub.domain.commissioning.Rounds.code;
import static org.tuttihub.domain.commissioning.Rounds.done;
import static org.tuttihub.domain.commissioning.Rounds.faults;
import static org.tuttihub.domain.commissioning.Rounds.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.commissioning.Call.State;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Money;

class CallTest {
  private static final UUID OTHER = new UUID(2, 9);

  @Test
  void a_call_is_drafted_opened_closed_assessed_and_decided() {
    Call call = done(Call.draft(brief()));

    Call open = done(call.open(RULES, TODAY));
    Call closed = done(open.close(TODAY));
    Call assessed = done(closed.assess(TODAY));
    Call decided = done(assessed.decide(TODAY));

    assertEquals(
        List.of(State.DRAFTED, State.OPEN, State.CLOSED, State.ASSESSED, State.DECIDED),
        List.of(call, open, closed, assessed, decided).stream().map(Call::state).toList());
    assertEquals(Optional.of(RULES), decided.ruled());
    assertEquals(Optional.empty(), call.ruled());
  }

  @Test
  void none_may_be_suitable() {
    Call ended = done(assessed().noneSuitable("All too dear.", TODAY));

    assertTrue(ended.state().isOver());
    assertEquals("none suitable", ended.state().words());
  }

  @Test
  void a_reference_is_no_title() {
    Brief b = brief();
    Brief named =
        new Brief(
            b.identity(),
            " BUD-3 ",
            b.origin(),
            b.wanted(),
            b.outcome(),
            b.place(),
            b.support(),
            b.opens(),
            b.closes(),
            b.line(),
            b.most(),
            List.of(),
            List.of());

    assertEquals("commissioning.title", code(Call.draft(named)));
    assertEquals("commissioning.title", code(new Call.Drafted(b).change(_ -> named)));
  }

  @Test
  void a_draft_opens_only_once_it_says_everything() {
    Brief b = brief();
    Brief bare =
        new Brief(
            b.identity(),
            b.title(),
            new Origin.FromGap(OTHER, " "),
            "",
            "",
            "",
            b.support(),
            b.opens(),
            TODAY.minusDays(1),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    Outcome<Call> opened = new Call.Drafted(bare).open(RULES, TODAY);

    assertEquals("commissioning.call-incomplete", code(opened));
    assertEquals(List.of("wanted", "outcome", "why", "line", "closes"), faults(opened));
    assertTrue(refusal(opened).remedy().contains("calls change COM-1"));
  }

  @Test
  void support_in_kind_needs_no_budget_line() {
    Call call = new Call.Drafted(brief(Brief.Support.IN_KIND, Optional.empty()));

    assertEquals(State.OPEN, done(call.open(RULES, TODAY)).state());
  }

  @Test
  void days_and_amounts_must_fit() {
    assertEquals("commissioning.days", code(Call.draft(brief().closing(TODAY.minusDays(21)))));
    assertEquals(
        "commissioning.no-amount",
        code(Call.draft(brief(Brief.Support.MONEY, Optional.of(Money.ZERO)))));
  }

  @Test
  void of_an_open_call_only_the_closing_day_moves() {
    Call moved = done(open().change(b -> b.closing(TODAY.plusDays(9))));

    assertEquals(TODAY.plusDays(9), moved.brief().closes());
    assertEquals(
        "commissioning.call-open",
        code(open().change(b -> b.reviewedBy(List.of(OTHER), List.of()))));
    assertEquals("commissioning.not-in-state", code(closed().change(b -> b)));
  }

  @Test
  void it_closes_on_its_day_with_enough_asked_and_somebody_to_score() {
    Call early = done(open().change(b -> b.closing(TODAY.plusDays(1))));
    Call nobody = done(open().reviewedBy(List.of(), List.of()));
    Call few =
        new Call.Open(
            brief(), new Rules("three are asked", 3, RULES.criteria(), "the core"), TODAY);

    assertEquals("commissioning.closes-later", code(early.close(TODAY)));
    assertEquals("commissioning.no-reviewer", code(nobody.close(TODAY)));
    assertEquals("commissioning.too-few-asked", code(few.close(TODAY)));
    assertTrue(refusal(few.close(TODAY)).fact().contains("1 were asked"));
  }

  @Test
  void a_partner_is_asked_once() {
    Call call = done(open().invite(List.of(DRUMS, OTHER, OTHER), TODAY));

    assertEquals(
        List.of(
            new Brief.Invitation(DRUMS, TODAY.minusDays(20)), new Brief.Invitation(OTHER, TODAY)),
        call.brief().invited());
    assertEquals("commissioning.not-in-state", code(closed().invite(List.of(OTHER), TODAY)));
  }

  @Test
  void bids_come_between_its_days_and_later_only_for_a_reason() {
    LocalDate late = TODAY.plusDays(1);

    assertEquals(open(), done(open().takes(TODAY, "")));
    assertEquals("commissioning.too-late", code(open().takes(late, " ")));
    assertEquals(open(), done(open().takes(late, "The post was late.")));
    assertEquals("commissioning.too-early", code(open().takes(TODAY.minusDays(1), "")));
    assertEquals("commissioning.not-in-state", code(closed().takes(TODAY, "Late.")));
  }

  @Test
  void reviewers_may_change_until_it_is_assessed_and_a_closed_call_keeps_one() {
    assertEquals(
        List.of(ANNA),
        done(closed().reviewedBy(List.of(ANNA, ANNA), List.of())).brief().reviewers());
    assertEquals("commissioning.no-reviewer", code(closed().reviewedBy(List.of(), List.of())));
    assertEquals(
        "commissioning.not-in-state", code(assessed().reviewedBy(List.of(ANNA), List.of())));
  }

  private static Call open() {
    return new Call.Open(brief(), RULES, TODAY);
  }

  private static Call closed() {
    return new Call.Closed(brief(), RULES, TODAY);
  }

  private static Call assessed() {
    return new Call.Assessed(brief(), RULES, TODAY);
  }
}
