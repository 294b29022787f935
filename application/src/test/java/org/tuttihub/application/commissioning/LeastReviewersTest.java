package org.tuttihub.application.commissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.samples.Bands;
import org.tuttihub.domain.outcome.Refusal;

/** Where the hub's policy asks for two reviewers, no bid is decided on the word of one. */
class LeastReviewersTest extends CommissioningRoom {

  @BeforeEach
  void the_policy_asks_for_two() {
    leastReviewers = Optional.of(2);
  }

  @Test
  void a_call_is_not_closed_with_fewer_named_and_a_closed_one_is_not_left_with_fewer() {
    open();
    ask("calls review-by", reviewers(1));

    Refusal refusal = refused(asking("calls close", id("COM-1")));

    assertEquals("commissioning.too-few-reviewers", refusal.code());
    assertEquals(
        "1 reviewer is named for COM-1; its rules (local@1/half) ask for 2 for each bid.",
        refusal.fact());
    ask("calls review-by", reviewers(1, 2));
    ask("calls close", id("COM-1"));
    assertEquals("commissioning.too-few-reviewers", code("calls review-by", reviewers(1)));
  }

  @Test
  void a_bid_that_interests_leave_to_one_is_not_assessed_before_another_stands_in() {
    closedWithTwoBids();
    assertTrue(
        declare(2, 1)
            .endsWith(
                "EOI-1 is left to 1 of 2 reviewers, as interests bar the rest: too few; name others"
                    + " (calls review-by)."));
    score(1, "EOI-1", 4);
    score(1, "EOI-2", 4);
    score(2, "EOI-2", 2);

    Refusal refusal = refused(asking("calls assess", id("COM-1")));

    assertEquals("commissioning.not-all-assessed", refusal.code());
    assertEquals("EOI-1", refusal.faults().getFirst().field());
    assertEquals(
        "EOI-1 is left to 1 of 2 reviewers, and the rules of its call ask for 2 at the least.",
        refusal.faults().getFirst().sentence());
    assertTrue(refusal.remedy().contains("calls review-by COM-1"), refusal.remedy());
    assertEquals("commissioning.not-in-state", code("bids award", award("EOI-1")));
    assertEquals(List.of(1, 2), List.of(own(1).sheets(), own(1).wanted()));
    assertTrue(
        pack()
            .reasons()
            .contains("EOI-1: it is complete, and interests leave it too few reviewers."),
        pack().reasons().toString());

    assertEquals("commissioning.sheets-open", code("calls review-by", reviewers(1, 3)));
    assertEquals(
        "COM-1 is scored by 2; 1 stands in where interests leave too few.",
        ask("calls review-by", reviewers(1, 2, 3)).said());
    assertEquals("commissioning.no-reviewer-of-it", refused(scoring(3, "EOI-2", 1)).code());
    assertEquals(
        "commissioning.not-all-assessed", refused(asking("calls assess", id("COM-1"))).code());
    score(3, "EOI-1", 5);
    ask("calls assess", id("COM-1"));

    assertEquals(2, bid("EOI-1").judged().orElseThrow().reviewers().size());
    assertEquals(2, bid("EOI-2").judged().orElseThrow().reviewers().size());
    ask("bids award", award("EOI-1"));
  }

  @Test
  void an_assessed_bid_that_loses_a_reviewer_is_not_assessed_anew_by_too_few() {
    assessed(2);
    declare(2, 1);

    Refusal again = refused(asking("calls assess", id("COM-1")));

    assertEquals("commissioning.tainted", code("bids award", award("EOI-1")));
    assertTrue(again.remedy().endsWith("decline the bid: bids decline."), again.remedy());
    ask("bids decline", with("EOI-1", "why", "Nobody is left to judge it."));
    ask("calls assess", id("COM-1"));
  }

  @Test
  void without_the_rule_one_that_is_left_is_enough() {
    leastReviewers = Optional.empty();
    closedWithTwoBids();
    declare(2, 1);
    score(1, "EOI-1", 4);
    score(1, "EOI-2", 4);
    score(2, "EOI-2", 2);

    ask("calls assess", id("COM-1"));

    assertEquals(1, bid("EOI-1").judged().orElseThrow().reviewers().size());
  }

  private void closedWithTwoBids() {
    open();
    for (int i = 1; i <= 2; i++) {
      bid(i, "2000", "2000");
      ask("bids check", id("EOI-" + i));
    }
    ask("calls close", id("COM-1"));
  }

  private String declare(int reviewer, int partner) {
    return done(deed("conflicts declare")
            .perform(
                person(reviewer),
                Map.of("partner", Bands.ref(partner), "interest", "His sister leads it"),
                Manner.TYPED_BY_HAND))
        .said();
  }
}
