package org.tuttihub.application.commissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Bands;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Project;
import org.tuttihub.domain.commissioning.Project.State;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

class CommissioningLifeTest extends CommissioningRoom {

  @Test
  void a_need_becomes_a_call_a_bid_an_award_a_project_and_what_came_of_it() {
    live();
    assertEquals(Money.of("3000"), position().committed());

    ask("projects pay", with("PRJ-1", "instalment", "1"));
    assertEquals(Money.of("1500"), position().spent());
    ask("projects end", id("PRJ-1"));
    ask("projects account", account("2000", "2000"));
    ask("projects evaluate", evaluation());
    ask("projects pay", with("PRJ-1", "instalment", "2"));
    ask("projects close", id("PRJ-1"));
    Receipt decided = ask("calls decide", with("COM-1", "why", "The other scored higher."));

    assertEquals(State.CLOSED, project().state());
    assertEquals(Money.of("2000"), position().spent());
    assertEquals(Call.State.DECIDED, call().state());
    assertEquals("1", decided.facts().get("declined"));
    assertEquals(Bid.State.DECLINED, bid("EOI-2").state());
    assertEquals(call().identity().id(), project().contract().call());
  }

  @Test
  void what_a_project_did_not_need_is_released_when_it_closes() {
    live();
    ask("projects pay", with("PRJ-1", "instalment", "1"));
    ask("projects end", id("PRJ-1"));
    ask("projects account", account("1500", "2000"));
    ask("projects evaluate", evaluation());

    ask("projects close", id("PRJ-1"));

    assertEquals(Money.of("1500"), position().spent());
    assertEquals(Money.of("1000"), position().committed());
  }

  @Test
  void a_breach_suspends_and_may_end_a_project_and_gives_its_money_back() {
    live();
    ask("projects pay", with("PRJ-1", "instalment", "1"));

    ask("projects suspend", with("PRJ-1", "why", "No safeguarding lead."));
    assertEquals(
        "commissioning.not-in-state", code("projects pay", with("PRJ-1", "instalment", "2")));
    ask("projects resume", id("PRJ-1"));
    ask("projects suspend", with("PRJ-1", "why", "Again."));
    Receipt withdrawn = ask("projects withdraw", with("PRJ-1", "why", "Never again."));

    assertEquals(State.WITHDRAWN, project().state());
    assertEquals(Money.of("1000"), position().committed());
    done(tutti.ask("history undo", Map.of("deed", withdrawn.deed().toString())));
    assertEquals(State.SUSPENDED, project().state());
    assertEquals(Money.of("1500"), position().committed());
  }

  @Test
  void the_share_is_computed_at_the_bid_and_again_at_the_actuals() {
    open();
    bid(1, "2000.01", "2000");
    Receipt checked = ask("bids check", id("EOI-1"));
    assertTrue(checked.said().contains("£0.01 too little"), checked.said());
    ask("calls close", id("COM-1"));
    score(1, "EOI-1", 5);
    score(2, "EOI-1", 5);
    ask("calls assess", id("COM-1"));

    assertEquals("commissioning.share", code("bids award", whole("EOI-1")));
    ask("bids override", override("EOI-1"));
    ask("bids award", whole("EOI-1"));
    ask("projects sign", sign("hub"));
    ask("projects sign", sign("partner"));
    ask("projects end", id("PRJ-1"));
    ask("projects account", account("2000", "1000"));

    assertEquals("commissioning.share", code("projects evaluate", evaluation()));
    ask("projects override", override("PRJ-1"));
    ask("projects evaluate", evaluation());
    Project.Evaluated evaluated = (Project.Evaluated) project();
    assertEquals(Money.of("1500"), evaluated.actuals().share().needed());
    assertEquals("The board", evaluated.actuals().share().override().orElseThrow().approver());
  }

  @Test
  void a_second_bid_of_a_partner_is_taken_and_the_receipt_names_the_first() {
    open();
    bid(1, "2000", "2000");

    Receipt second = ask("bids add", bidding(1, "1500", "2000"));
    Receipt other = ask("bids add", bidding(2, "1500", "2000"));

    assertTrue(
        second.said().endsWith("has bid for this call before: EOI-1, which is received."),
        second.said());
    assertEquals("EOI-3 for COM-1 is received.", other.said());
  }

  @Test
  void income_is_confirmed_only_where_that_is_said() {
    open();
    bid(1, "2000", "2000");

    ask(
        "bids change",
        with(
            "EOI-1",
            "income",
            "source=Fees; amount=1500\nsource=Trust; amount=500; confirmed=yes"));

    assertEquals(
        List.of(false, true),
        bid("EOI-1").offer().budget().income().stream().map(i -> i.confirmed()).toList());
  }

  @Test
  void an_award_is_undone_with_its_project_and_all_that_it_committed() {
    assessed(2);
    Receipt awarded = ask("bids award", award("EOI-1"));

    done(tutti.ask("history undo", Map.of("deed", awarded.deed().toString())));

    assertEquals(Bid.State.ASSESSED, bid("EOI-1").state());
    assertEquals(Money.of("1000"), position().committed());
    assertTrue(tutti.hub.look(r -> r.projects().find(Key.of("PRJ-1"))).isEmpty());
  }

  @Test
  void several_may_commission_together_and_the_hub_pays_its_part() {
    assessed(1);
    Map<String, String> asked =
        Map.of(
            "id", "EOI-1",
            "procurement", "Two were asked",
            "starts", "2027-01-04",
            "ends", "2027-07-20",
            "evaluation_due", "2027-09-30",
            "pool", "name=The next hub; amount=500.50");

    ask("bids award", asked);

    assertEquals(Money.of("1499.50"), project().contract().borneByHub());
    assertEquals(Money.of("2499.50"), position().committed());
    assertEquals(1, project().contract().instalments().size());
  }

  @Test
  void support_in_kind_moves_no_money_and_a_school_s_need_may_start_it() {
    ask(
        "calls add",
        Map.of(
            "title", "Rooms",
            "school", "100001",
            "why", "It needs a choir.",
            "wanted", "A choir",
            "outcome", "They sing",
            "support", "in-kind",
            "opens", "2026-11-01",
            "closes", "2026-11-22"));
    ask("calls invite", with("COM-1", "partners", Bands.ref(1) + "," + Bands.ref(2)));
    ask("calls review-by", with("COM-1", "reviewers", Bands.person(1)));
    ask("calls open", id("COM-1"));
    bid(1, "0", "500");
    ask("bids check", id("EOI-1"));
    ask("calls close", id("COM-1"));
    score(1, "EOI-1", 5);
    ask("calls assess", id("COM-1"));
    Map<String, String> award =
        Map.of(
            "id", "EOI-1",
            "procurement", "None is needed",
            "starts", "2027-01-04",
            "ends", "2027-07-20",
            "evaluation_due", "2027-09-30");
    Map<String, String> given = new HashMap<>(award);
    given.put("given", "what=The hall; value=250\nwhat=Ten cellos; value=80.50");

    String nothing = code("bids award", award);
    ask("bids award", given);

    assertEquals("commissioning.nothing-given", nothing);
    Project project = tutti.hub.look(r -> r.projects().find(Key.of("PRJ-2"))).orElseThrow().value();
    assertEquals(Money.of("330.50"), project.contract().givenValue());
    assertEquals(Money.ZERO, project.contract().grant());
    assertEquals(List.of(), project.contract().instalments());
    assertEquals(Money.of("1000"), position().committed());
  }

  @Test
  void none_may_be_suitable_and_then_every_bid_is_declined_and_the_gap_stays_open() {
    assessed(2);

    Receipt ended = ask("calls none-suitable", with("COM-1", "why", "Both are too dear."));

    assertEquals("2", ended.facts().get("declined"));
    assertEquals(Call.State.NONE_SUITABLE, call().state());
    assertEquals(
        Gap.State.OPEN,
        tutti.hub.look(r -> r.gaps().find(Key.of("GAP-801"))).orElseThrow().value().state());
  }

  @Test
  void a_returned_bid_comes_back_and_a_withdrawn_one_is_not_assessed() {
    open();
    bid(1, "2000", "2000");
    bid(2, "2000", "2000");
    ask("bids return", with("EOI-1", "why", "Say more of travel."));
    ask("bids change", with("EOI-1", "environment", "By train"));
    ask("bids check", id("EOI-1"));
    ask("bids withdraw", with("EOI-2", "why", "No tutors."));
    ask("calls close", id("COM-1"));
    score(1, "EOI-1", 5);
    score(2, "EOI-1", 4);

    Receipt assessed = ask("calls assess", id("COM-1"));

    assertEquals("1", assessed.facts().get("bids"));
    assertEquals("By train", bid("EOI-1").offer().words().environment());
    assertEquals(Optional.empty(), bid("EOI-2").judged());
  }

  private static Map<String, String> account(String used, String elsewhere) {
    return Map.of(
        "id",
        "PRJ-1",
        "costs",
        "what=Tutors; amount=" + Money.of(used).plus(Money.of(elsewhere)),
        "used_pence",
        String.valueOf(Money.of(used).pence()),
        "income",
        "source=Fees; amount=" + elsewhere);
  }

  private static Map<String, String> evaluation() {
    return Map.of(
        "id", "PRJ-1", "findings", "Forty play.", "case_study", "A girl plays.", "children", "40");
  }

  private static Map<String, String> override(String ref) {
    return Map.of("id", ref, "reason", "A first year.", "approver", "The board");
  }

  private static Map<String, String> whole(String bid) {
    return Map.of(
        "id", bid,
        "procurement", "Two were asked",
        "starts", "2027-01-04",
        "ends", "2027-07-20",
        "evaluation_due", "2027-09-30");
  }
}
