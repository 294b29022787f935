package org.tuttihub.application.commissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.samples.Bands;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;

/** Each refusal names the rule, the fact and the next step. */
class CommissioningRefusalsTest extends CommissioningRoom {
  private static final Map<String, String> CALL =
      Map.of("title", "T", "why", "W", "opens", "2026-11-01", "closes", "2026-11-22");

  @Test
  void a_call_goes_back_to_one_need_that_is_there() {
    assertEquals("commissioning.origin", code("calls add", CALL));
    assertEquals(
        "commissioning.origin", code("calls add", also("gap", "GAP-801", "school", "117283")));
    assertEquals("gaps.unknown", code("calls add", also("gap", "GAP-9")));
    assertEquals("partners.unknown", code("calls add", also("partner", "PRT-9")));
    assertEquals(
        "budget-lines.unknown", code("calls add", also("gap", "GAP-801", "line", "BUD-9")));
  }

  @Test
  void only_partners_that_were_asked_bid_and_only_while_it_is_open() {
    open();

    assertEquals(
        "commissioning.unknown-links", code("calls invite", with("COM-1", "partners", "PRT-9")));
    Map<String, String> other = new HashMap<>(bidding(1, "2000", "2000"));
    other.put("partner", "PRT-801");
    assertEquals("commissioning.not-asked", code("bids add", other));
    ask("calls close", id("COM-1"));
    assertEquals("commissioning.not-in-state", code("bids add", bidding(1, "2000", "2000")));
  }

  @Test
  void no_bid_is_scored_while_others_may_still_come() {
    open();
    bid(1, "2000", "2000");
    ask("bids check", id("EOI-1"));

    Refusal refusal = refused(scoring(1, "EOI-1", 4));

    assertEquals("commissioning.call-open", refusal.code());
    assertTrue(refusal.fact().startsWith("COM-1 takes bids until 2026-11-22"), refusal.fact());
    assertTrue(refusal.remedy().contains("calls close COM-1"), refusal.remedy());
  }

  @Test
  void an_award_needs_a_partner_that_is_live() {
    open();
    bid(3, "2000", "2000");
    ask("bids check", id("EOI-1"));
    ask("calls close", id("COM-1"));
    score(1, "EOI-1", 4);
    score(2, "EOI-1", 4);
    ask("calls assess", id("COM-1"));

    Refusal refusal = refused(asking("bids award", award("EOI-1")));

    assertEquals("commissioning.partner-not-live", refusal.code());
    assertTrue(refusal.fact().endsWith("it has no agreement."), refusal.fact());
    assertTrue(refusal.remedy().contains("partners show " + Bands.ref(3)), refusal.remedy());
  }

  @Test
  void an_award_needs_an_assessed_bid_its_procurement_and_no_more_than_was_asked_for() {
    open();
    bid(1, "2000", "2000");
    assertEquals("commissioning.not-in-state", code("bids award", award("EOI-1")));
    ask("bids check", id("EOI-1"));
    ask("calls close", id("COM-1"));
    score(1, "EOI-1", 4);
    score(2, "EOI-1", 4);
    ask("calls assess", id("COM-1"));

    Map<String, String> without = new HashMap<>(award("EOI-1"));
    without.put("procurement", " ");
    assertEquals(
        List.of("procurement"),
        refused(asking("bids award", without)).faults().stream().map(Fault::field).toList());
    assertEquals("commissioning.grant", code("bids award", awarding("grant_pence", "200001")));
    assertEquals(
        "commissioning.instalments",
        code("bids award", awarding("instalments", "due=2027-01-31; amount=1999.99")));
    assertEquals("activities.unknown", code("bids award", awarding("activity", "ACT-9")));
    assertEquals("commissioning.days", code("bids award", awarding("ends", "2027-01-01")));
  }

  @Test
  void an_award_needs_money_that_is_there() {
    open();
    bid(1, "39000.01", "39001");
    ask("bids check", id("EOI-1"));
    ask("calls close", id("COM-1"));
    score(1, "EOI-1", 4);
    score(2, "EOI-1", 4);
    ask("calls assess", id("COM-1"));
    Map<String, String> all = new HashMap<>(award("EOI-1"));
    all.remove("instalments");

    assertEquals("funds.overdrawn", code("bids award", all));
  }

  @Test
  void a_rule_without_exceptions_lets_nothing_pass() {
    mayOverride = false;
    open();
    bid(1, "2000", "1999");
    ask("bids check", id("EOI-1"));

    assertEquals(
        "commissioning.no-override",
        code("bids override", Map.of("id", "EOI-1", "reason", "Please", "approver", "Me")));
  }

  @Test
  void an_incomplete_bid_is_told_all_that_is_missing_at_once() {
    open();
    ask("bids add", Map.of("call", "COM-1", "partner", Bands.ref(1)));

    Refusal refusal = refused(asking("bids check", id("EOI-1")));

    assertEquals("commissioning.bid-incomplete", refusal.code());
    assertEquals(10, refusal.faults().size());
    assertTrue(refusal.remedy().contains("bids return EOI-1"), refusal.remedy());
  }

  @Test
  void a_call_is_decided_only_with_an_award_and_not_without_a_reason_for_the_others() {
    assessed(2);
    assertEquals("commissioning.no-award", code("calls decide", with("COM-1", "why", "Why")));
    ask("bids award", award("EOI-1"));

    assertEquals("commissioning.no-reason", code("calls decide", id("COM-1")));
    assertEquals("commissioning.awarded", code("calls none-suitable", with("COM-1", "why", "Why")));
  }

  @Test
  void a_bid_is_not_changed_or_found_complete_when_its_call_is_assessed() {
    open();
    bid(1, "2000", "2000");
    bid(2, "2000", "2000");
    ask("bids check", id("EOI-1"));
    ask("bids return", with("EOI-2", "why", "Say more."));
    ask("calls close", id("COM-1"));
    score(1, "EOI-1", 4);
    score(2, "EOI-1", 4);
    ask("calls assess", id("COM-1"));

    assertEquals("commissioning.call-over", code("bids change", with("EOI-2", "how", "Daily")));
    ask("bids decline", with("EOI-2", "why", "It never came back."));
  }

  @Test
  void who_may_not_commission_does_not() {
    open();
    bid(1, "2000", "2000");

    Refusal refusal =
        refused(deed("bids check").perform(person(1), Map.of("id", "EOI-1"), Manner.TYPED_BY_HAND));

    assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
  }

  private static Map<String, String> also(String... more) {
    Map<String, String> all = new HashMap<>(CALL);
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  private static Map<String, String> awarding(String field, String value) {
    Map<String, String> all = new HashMap<>(award("EOI-1"));
    all.put(field, value);
    return all;
  }
}
