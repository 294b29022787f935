package org.tuttihub.application.commissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Ask.FurtherField;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Bands;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/** Nobody sees what others scored before all have, and nobody scores what is their own. */
class ReviewersTest extends CommissioningRoom {

  @BeforeEach
  void one_bid_waits_for_two_sheets() {
    open();
    bid(1, "2000", "2000");
    ask("bids check", id("EOI-1"));
    ask("calls close", id("COM-1"));
  }

  @Test
  void a_reviewer_sees_their_own_sheet_and_the_pack_shows_none_before_all_are_in() {
    score(1, "EOI-1", 4);

    OwnSheet.Answer own = own(1);
    PackAnswer pack = pack();

    assertEquals("given", own.standing());
    assertEquals(Optional.of(new BigDecimal("80.00")), own.score());
    assertEquals(Optional.of(4), own.criteria().getFirst().points());
    assertEquals("due", own(2).standing());
    assertEquals(Optional.empty(), own(2).criteria().getFirst().points());
    assertEquals(List.of(), pack.scores());
    assertEquals(
        List.of(1, 2), List.of(pack.bids().getFirst().sheets(), pack.bids().getFirst().wanted()));
    score(2, "EOI-1", 2);
    assertEquals("4  2", pack().scores().getFirst().points());
  }

  @Test
  void the_form_of_a_sheet_names_the_criteria_and_that_of_a_change_what_one_gave_oneself() {
    List<FurtherField> fields = further("scores give", person(1), Map.of("bid", "EOI-1"));
    score(1, "EOI-1", 4);

    assertEquals(
        List.of(
            "criteria.need",
            "criteria.quality",
            "criteria.inclusion",
            "criteria.value",
            "criteria.environment"),
        fields.stream().map(FurtherField::path).toList());
    assertEquals(
        "How well does it meet the need it answers? Points from 0 to 5, 30% of the score",
        fields.getFirst().note().sentence());
    assertTrue(fields.getFirst().isNeeded());
    assertEquals(List.of(), further("scores give", person(1), Map.of("bid", "EOI-99")));
    assertEquals(
        Optional.of("4"), further("scores change", person(1), id("SCO-1")).getFirst().given());
    assertEquals(
        Optional.empty(), further("scores change", person(2), id("SCO-1")).getFirst().given());
  }

  private List<FurtherField> further(String deed, Acting acting, Map<String, String> given) {
    return done(deed(deed).furtherFields(acting, given, Manner.TYPED_BY_HAND));
  }

  @Test
  void a_sheet_changes_until_all_are_in() {
    score(1, "EOI-1", 4);

    done(change(1, "need=1"));
    assertEquals(Optional.of(1), own(1).criteria().getFirst().points());
    assertEquals(Optional.of(4), own(1).criteria().getLast().points());
    score(2, "EOI-1", 4);

    assertEquals("commissioning.sheets-open", refused(change(1, "need=5")).code());
  }

  @Test
  void nobody_scores_twice_or_without_being_asked_or_for_somebody_else() {
    score(1, "EOI-1", 4);

    assertEquals("commissioning.scored-already", refused(scoring(1, "EOI-1", 4)).code());
    assertEquals("commissioning.no-reviewer-of-it", refused(scoring(3, "EOI-1", 4)).code());
    assertEquals("commissioning.not-your-sheet", refused(forAnother(person(1), 2)).code());
    assertEquals(Refusal.Kind.FORBIDDEN, refused(forAnother(person(3), 2)).kind());
    assertEquals("commissioning.not-your-sheet", refused(change(2, "need=1")).code());
  }

  @Test
  void who_commissions_writes_down_a_sheet_that_was_given_on_paper() {
    assertEquals("commissioning.nobody", refused(asking("scores give", sheet("EOI-1", 3))).code());

    done(forAnother(tutti.acts.anna(), 2));

    assertEquals("given", own(2).standing());
  }

  @Test
  void a_manager_who_scores_writes_no_sheet_but_their_own() {
    String ref = Bands.person(1);
    Acting manager =
        new Acting.Beginning(Acts.CLOCK, tutti.ids)
            .by(new Actor(ref, ref, Set.of(Role.MANAGER)), Door.CONSOLE);

    assertEquals("commissioning.not-your-sheet", refused(forAnother(manager, 2)).code());
  }

  @Test
  void a_declared_interest_bars_at_once_and_says_so() {
    Receipt declared = declare(2, Bands.ref(1));

    Refusal barred = refused(scoring(2, "EOI-1", 5));

    assertEquals("commissioning.barred", barred.code());
    assertTrue(barred.fact().startsWith(Bands.person(2) + " declared an interest"), barred.fact());
    assertEquals("barred", own(2).standing());
    score(1, "EOI-1", 3);
    Receipt assessed = ask("calls assess", id("COM-1"));
    assertEquals(new BigDecimal("60.00"), bid("EOI-1").judged().orElseThrow().score());
    String few = "1 of 2 reviewers, as interests bar the rest.";
    assertEquals("CNF-1 is declared. EOI-1 is left to " + few, declared.said());
    assertTrue(assessed.said().endsWith("EOI-1 was scored by " + few), assessed.said());
    assertTrue(
        pack().reasons().getFirst().contains("scored 60.00 by 1 of 2 reviewers"),
        pack().reasons().toString());
  }

  @Test
  void bids_that_an_interest_leaves_to_as_few_are_told_of_together() {
    List<Bid> bids = List.of(bid("EOI-1"), bid("EOI-1"));

    assertEquals(
        " EOI-1, EOI-1 are left to 1.",
        Panels.together(bids, " is left to ", " are left to ", _ -> Optional.of("1.")));
    assertEquals("", Panels.together(bids, " is left to ", " are left to ", _ -> Optional.empty()));
  }

  @Test
  void an_interest_in_a_partner_that_does_not_bid_leaves_no_bid_to_fewer() {
    assertEquals("CNF-1 is declared.", declare(2, Bands.ref(2)).said());
  }

  @Test
  void an_interest_that_comes_to_light_after_the_assessment_stops_the_award_until_it_is_redone() {
    score(1, "EOI-1", 3);
    score(2, "EOI-1", 5);
    ask("calls assess", id("COM-1"));
    declare(2, Bands.ref(1));

    assertEquals("commissioning.tainted", code("bids award", award("EOI-1")));
    ask("calls assess", id("COM-1"));

    assertEquals(new BigDecimal("60.00"), bid("EOI-1").judged().orElseThrow().score());
    ask("bids award", award("EOI-1"));
  }

  @Test
  void an_interest_is_lifted_for_a_reason_and_bars_no_more() {
    declare(2, Bands.ref(1));

    ask("conflicts lift", with("CNF-1", "why", "It was another band."));

    score(2, "EOI-1", 5);
    assertEquals(
        "commissioning.not-in-state", code("conflicts lift", with("CNF-1", "why", "Again.")));
  }

  @Test
  void nobody_declares_for_somebody_else_without_the_right_to() {
    Map<String, String> ofAnother =
        Map.of("partner", Bands.ref(1), "interest", "Plays", "reviewer", Bands.person(1));

    Outcome<Receipt> declared =
        deed("conflicts declare").perform(person(2), ofAnother, Manner.TYPED_BY_HAND);

    assertEquals(Refusal.Kind.FORBIDDEN, refused(declared).kind());
    ask("conflicts declare", ofAnother);
  }

  @Test
  void who_scores_changes_only_as_long_as_nobody_is_left_out_and_nothing_can_be_seen() {
    ask("calls review-by", reviewers(1, 2, 3));
    score(1, "EOI-1", 4);

    assertEquals("commissioning.has-scored", code("calls review-by", reviewers(2, 3)));
    ask("calls review-by", reviewers(1, 2));
    score(2, "EOI-1", 4);
    assertEquals("commissioning.sheets-open", code("calls review-by", reviewers(1, 2, 3)));
  }

  @Test
  void a_call_is_assessed_only_when_every_sheet_is_in() {
    score(1, "EOI-1", 4);

    Refusal refusal = refused(asking("calls assess", id("COM-1")));

    assertEquals("commissioning.not-all-assessed", refusal.code());
    assertEquals("EOI-1", refusal.faults().getFirst().field());
    assertTrue(refusal.remedy().contains("due-scores list"), refusal.remedy());
  }

  @Test
  void points_beyond_the_scale_are_named() {
    Refusal refusal = refused(scoring(1, "EOI-1", 6));

    assertEquals("commissioning.marks", refusal.code());
    assertEquals(5, refusal.faults().size());
  }

  private Outcome<Receipt> change(int reviewer, String criteria) {
    return deed("scores change")
        .perform(person(reviewer), with("SCO-1", "criteria", criteria), Manner.TYPED_BY_HAND);
  }

  private Outcome<Receipt> forAnother(Acting acting, int reviewer) {
    Map<String, String> asked = new HashMap<>(sheet("EOI-1", 3));
    asked.put("reviewer", Bands.person(reviewer));
    return deed("scores give").perform(acting, asked, Manner.TYPED_BY_HAND);
  }

  private Receipt declare(int reviewer, String partner) {
    return done(
        deed("conflicts declare")
            .perform(
                person(reviewer),
                Map.of("partner", partner, "interest", "His sister leads it"),
                Manner.TYPED_BY_HAND));
  }
}
