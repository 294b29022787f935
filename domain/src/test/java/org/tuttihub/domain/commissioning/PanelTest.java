package org.tuttihub.domain.commissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.domain.commissioning.Rounds.ANNA;
import static org.tuttihub.domain.commissioning.Rounds.BEN;
import static org.tuttihub.domain.commissioning.Rounds.CLEO;
import static org.tuttihub.domain.commissioning.Rounds.CRITERIA;
import static org.tuttihub.domain.commissioning.Rounds.DRUMS;
import static org.tuttihub.domain.commissioning.Rounds.RULES;
import static org.tuttihub.domain.commissioning.Rounds.TODAY;
import static org.tuttihub.domain.commissioning.Rounds.brief;
import static org.tuttihub.domain.commissioning.Rounds.code;
import static org.tuttihub.domain.commissioning.Rounds.done;
import static org.tuttihub.domain.commissioning.Rounds.faults;
import static org.tuttihub.domain.commissioning.Rounds.offer;
import static org.tuttihub.domain.commissioning.Rounds.refusal;
import static org.tuttihub.domain.commissioning.Rounds.share;
import static org.tuttihub.domain.commissioning.Rounds.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.values.Identity;

class PanelTest {
  private static final Bid BID = new Bid.Complete(offer(), share("0", "0", true), TODAY);
  private static final Conflict OF_BEN =
      new Conflict(
          new Identity(new UUID(9, 1), "CNF-1"),
          BEN,
          DRUMS,
          "His sister leads it",
          TODAY,
          Optional.empty());

  @Test
  void sheets_are_seen_when_all_are_in_and_stay_as_they_are_from_then_on() {
    Panel begun = panel(List.of(), sheet(ANNA, 5, 3));
    Panel all = panel(List.of(), sheet(ANNA, 5, 3), sheet(BEN, 4, 0));

    assertFalse(begun.isAllIn());
    assertEquals(List.of(BEN), begun.due());
    assertEquals(ANNA, done(begun.mayScore(ANNA, "A", BID)));
    assertTrue(all.isAllIn());
    assertEquals("commissioning.sheets-open", code(all.mayScore(ANNA, "A", BID)));
  }

  @Test
  void who_declared_an_interest_in_the_partner_is_barred_and_told_so() {
    Panel panel = panel(List.of(OF_BEN), sheet(ANNA, 5, 3));

    assertEquals("commissioning.barred", code(panel.mayScore(BEN, "Ben", BID)));
    assertTrue(refusal(panel.mayScore(BEN, "Ben", BID)).fact().startsWith("Ben declared"));
    assertTrue(panel.isAllIn());
  }

  @Test
  void what_somebody_scored_before_they_were_barred_does_not_count() {
    Panel panel = panel(List.of(OF_BEN), sheet(ANNA, 5, 3), sheet(BEN, 0, 0));

    Assessment assessment = done(panel.assessed("EOI-1", CRITERIA, TODAY));

    assertEquals(List.of(ANNA), assessment.reviewers());
    assertEquals(new BigDecimal("100.00"), assessment.score());
  }

  @Test
  void an_interest_in_another_partner_or_one_that_was_lifted_bars_nobody() {
    Conflict elsewhere =
        new Conflict(
            OF_BEN.identity(), BEN, new UUID(2, 2), "He sings there", TODAY, Optional.empty());
    Conflict lifted = done(OF_BEN.lift("It was another sister.", TODAY));

    assertEquals(BEN, done(panel(List.of(elsewhere, lifted)).mayScore(BEN, "Ben", BID)));
    assertEquals("commissioning.not-in-state", code(lifted.lift("Again.", TODAY)));
  }

  @Test
  void only_a_reviewer_scores_and_only_what_is_complete() {
    Panel panel = panel(List.of());

    assertEquals("commissioning.no-reviewer-of-it", code(panel.mayScore(CLEO, "Cleo", BID)));
    assertEquals(
        "commissioning.not-in-state",
        code(panel.mayScore(ANNA, "Anna", new Bid.Received(offer()))));
  }

  @Test
  void a_bid_is_assessed_only_when_every_sheet_is_in() {
    Conflict ofAnna =
        new Conflict(OF_BEN.identity(), ANNA, DRUMS, "She sits there", TODAY, Optional.empty());

    assertEquals(
        "1 sheet on EOI-1 is missing.",
        refusal(panel(List.of(), sheet(ANNA, 1, 1)).assessed("EOI-1", CRITERIA, TODAY)).fact());
    assertEquals(
        "Every reviewer is barred from scoring EOI-1.",
        refusal(panel(List.of(OF_BEN, ofAnna)).assessed("EOI-1", CRITERIA, TODAY)).fact());
  }

  @Test
  void who_stands_in_scores_only_what_interests_leave_to_too_few() {
    Rules byTwo = new Rules("three are asked", 1, CRITERIA, "local", Optional.of(2));
    Call call =
        new Call.Closed(brief().reviewedBy(List.of(ANNA, BEN), List.of(CLEO)), byTwo, TODAY);

    Panel enough = Panel.of(call, DRUMS, List.of(), List.of());
    Panel few = Panel.of(call, DRUMS, List.of(OF_BEN), List.of(sheet(ANNA, 1, 1)));
    Panel nobody =
        Panel.of(
            new Call.Closed(brief(), byTwo, TODAY),
            DRUMS,
            List.of(OF_BEN),
            List.of(sheet(ANNA, 1, 1)));

    assertEquals(List.of(ANNA, BEN), enough.due());
    assertEquals("commissioning.no-reviewer-of-it", code(enough.mayScore(CLEO, "Cleo", BID)));
    assertEquals(List.of(CLEO), few.due());
    assertFalse(few.isAllIn());
    assertTrue(nobody.isShort());
    assertFalse(nobody.isAllIn());
    assertEquals(2, nobody.wanted());
    assertEquals(
        "commissioning.too-few-reviewers", code(nobody.assessed("EOI-1", CRITERIA, TODAY)));
  }

  @Test
  void the_score_is_the_mean_of_the_weighted_sheets_rounded_once() {
    Panel panel = panel(List.of(), sheet(ANNA, 4, 1), sheet(BEN, 5, 2));

    Assessment assessment = done(panel.assessed("EOI-1", CRITERIA, TODAY));

    assertEquals(new BigDecimal("74.00"), assessment.score());
    assertEquals(
        new BigDecimal("61.33"),
        done(panel(List.of(OF_BEN), sheet(ANNA, 4, 1)).assessed("EOI-1", CRITERIA, TODAY)).score());
  }

  @Test
  void a_sheet_gives_every_criterion_its_points_and_no_more() {
    assertEquals(
        List.of(new Sheet.Mark("need", 5), new Sheet.Mark("value", 0)),
        done(Sheet.marks(CRITERIA, Map.of("value", "0", "need", " 5 "))));
    assertEquals(
        List.of("criteria.need", "criteria.value", "criteria"),
        faults(Sheet.marks(CRITERIA, Map.of("need", "6", "charm", "2"))));
    assertEquals(
        List.of("criteria.need", "criteria.value"),
        faults(Sheet.marks(CRITERIA, Map.of("need", "many", "value", "-1"))));
  }

  private static Panel panel(List<Conflict> conflicts, Sheet... sheets) {
    return Panel.of(new Call.Closed(brief(), RULES, TODAY), DRUMS, conflicts, List.of(sheets));
  }
}
