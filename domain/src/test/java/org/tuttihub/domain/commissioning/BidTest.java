package org.tuttihub.domain.commissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.domain.commissioning.Rounds.TODAY;
import static org.tuttihub.domain.commissioning.Rounds.assessment;
import static org.tuttihub.domain.commissioning.Rounds.brief;
import static org.tuttihub.domain.commissioning.Rounds.budget;
import static org.tuttihub.domain.commissioning.Rounds.code;
import static org.tuttihub.domain.commissioning.Rounds.done;
import static org.tuttihub.domain.commissioning.Rounds.faults;
import static org.tuttihub.domain.commissioning.Rounds.offer;
import static org.tuttihub.domain.commissioning.Rounds.refusal;
import static org.tuttihub.domain.commissioning.Rounds.share;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.commissioning.Bid.State;
import org.tuttihub.domain.commissioning.Budget.Cost;
import org.tuttihub.domain.commissioning.Budget.Income;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Money;

class BidTest {
  private static final Share MET = share("4000", "4000", true);
  private static final Share SHORT = share("4000", "3999.99", true);
  private static final Share.Exemption BOARD =
      new Share.Exemption("A first year.", "The board", TODAY);

  @Test
  void a_bid_is_received_complete_assessed_and_awarded() {
    Bid bid = new Bid.Received(offer());

    Bid complete = done(bid.complete(brief(), MET, TODAY));
    Bid assessed = done(complete.assess(assessment()));
    Bid awarded = done(assessed.award(TODAY));

    assertEquals(State.AWARDED, awarded.state());
    assertEquals(Optional.of(MET), awarded.shared());
    assertEquals(Optional.of(assessment()), awarded.judged());
  }

  @Test
  void what_is_missing_is_told_at_once_and_comes_back() {
    Offer bare =
        new Offer(
            offer().identity(),
            offer().call(),
            offer().partner(),
            TODAY,
            "",
            new Offer.Words("", " ", "", "", "", "", ""),
            Optional.empty(),
            new Budget(List.of(), Money.ZERO, List.of()));

    Outcome<Bid> found = new Bid.Received(bare).complete(brief(), MET, TODAY);
    Bid returned = done(new Bid.Received(bare).giveBack("Tell us everything.", TODAY));
    Bid again = done(returned.revise(_ -> offer()));

    assertEquals("commissioning.bid-incomplete", code(found));
    assertEquals(
        List.of(
            "outline",
            "how",
            "fit",
            "ongoing",
            "environment",
            "inclusion",
            "remissions",
            "ongoing_cost_pence",
            "costs",
            "asked_pence"),
        faults(found));
    assertEquals(new Bid.Received(offer()), again);
  }

  @Test
  void both_sides_add_up_to_the_penny() {
    Budget off =
        new Budget(
            List.of(new Cost("Tutors", Money.of("8000"))),
            Money.of("4000"),
            List.of(new Income("ticket sales", Money.of("3999.99"), false, true)));

    Outcome<Bid> found = new Bid.Received(offer(off)).complete(brief(), MET, TODAY);

    assertTrue(refusal(found).sentence().contains("come to £7,999.99"), refusal(found).sentence());
  }

  @Test
  void budgets_add_up_exactly_when_the_two_sums_are_equal() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      long grant = random.nextInt(1_000_000);
      long first = 1L + random.nextInt(1_000_000);
      long second = 1L + random.nextInt(1_000_000);
      long off = random.nextInt(3) - 1L;

      Budget budget =
          new Budget(
              List.of(
                  new Cost("A", new Money(grant + first)),
                  new Cost("B", new Money(second + off + 1_000_000))),
              new Money(grant + 1_000_000),
              List.of(
                  new Income("C", new Money(first), false, true),
                  new Income("D", new Money(second), true, false)));

      assertEquals(off == 0, budget.addsUp(), "seed " + seed);
      assertEquals(off == 0, budget.faults().isEmpty(), "seed " + seed);
    }
  }

  @Test
  void nobody_asks_for_more_than_the_call_gives_or_for_money_where_support_is_in_kind() {
    Brief inKind = brief(Brief.Support.IN_KIND, Optional.empty());
    Bid dear = new Bid.Received(offer(budget("6000.01", "7000")));

    assertEquals(List.of("asked_pence"), faults(dear.complete(brief(), MET, TODAY)));
    assertEquals(List.of("asked_pence"), faults(dear.complete(inKind, MET, TODAY)));
    assertEquals(
        State.COMPLETE,
        done(new Bid.Received(offer(budget("0", "10"))).complete(inKind, MET, TODAY)).state());
  }

  @Test
  void a_share_that_falls_short_stops_the_award_until_it_is_let_pass() {
    Bid bid = new Bid.Assessed(offer(), SHORT, assessment());

    assertEquals("commissioning.share", code(bid.award(TODAY)));
    assertTrue(refusal(bid.award(TODAY)).fact().contains("£0.01 is missing"));
    Bid passed = done(bid.override(BOARD));
    assertEquals(State.AWARDED, done(passed.award(TODAY)).state());
    assertEquals(Optional.of(BOARD), passed.shared().orElseThrow().override());
  }

  @Test
  void a_rule_without_exceptions_has_none_and_nothing_is_let_pass_that_is_met() {
    Bid hard = new Bid.Complete(offer(), share("4000", "0", false), TODAY);

    assertEquals("commissioning.no-override", code(hard.override(BOARD)));
    assertEquals(
        "commissioning.share-met", code(new Bid.Complete(offer(), MET, TODAY).override(BOARD)));
    assertEquals("commissioning.not-in-state", code(new Bid.Received(offer()).override(BOARD)));
  }

  @Test
  void what_is_complete_stays_as_it_is() {
    Bid complete = new Bid.Complete(offer(), MET, TODAY);

    assertEquals("commissioning.not-in-state", code(complete.revise(_ -> offer())));
    assertEquals("commissioning.not-in-state", code(complete.giveBack("No.", TODAY)));
    assertEquals("commissioning.not-in-state", code(complete.decline("No.", TODAY)));
    assertEquals("commissioning.not-in-state", code(complete.award(TODAY)));
  }
}
