package org.tuttihub.application.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Outcomes;
import org.tuttihub.application.samples.Packs;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.Purchase;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** A capital grant, from its rule to the day on which something that it paid goes. */
class CapitalLifeTest {
  private final InMemoryTutti tutti = new InMemoryTutti();
  private String model;

  @BeforeEach
  void a_capital_grant_is_confirmed() {
    Outcomes.done(tutti.send("frameworks add", Packs.asSent()));
    done(
        "funds add",
        Map.of("code", "capital", "name", "Capital", "kind", "capital", "year", "2026/27"));
    done("funds add", Map.of("code", "trust", "name", "Trust", "kind", "trust", "year", "2026/27"));
    grant("FUN-1", "100000");
    grant("FUN-2", "50000");
    line("FUN-1", "capital");
    line("FUN-2", "revenue");
    model = ref("models add", Map.of("instrument", "cello", "useful_years", "10"));
  }

  @Test
  void instruments_are_paid_from_a_line_at_their_price_and_know_their_grant() {
    item("C-1", "price_pence", "30000", "bought_on", "2026-10-01");
    item("C-2", "price_pence", "40000", "bought_on", "2026-10-01");

    Receipt receipt =
        done(
            "purchases draw",
            Map.of(
                "items", "C-1, c-2, C-1", "line", "BUD-1", "grant", "GRA-1", "reference", "INV 9"));
    assertTrue(receipt.said().contains("£700.00 (SPE-1)"), receipt.said());
    assertTrue(receipt.said().contains("No threshold and no least life is set"), receipt.said());
    assertEquals(Money.of("300"), left("FUN-1"));
    assertTrue(bought("C-2").capitalised());
    assertTrue(bought("C-2").grant().isPresent());
    assertEquals("instruments.paid-already", code("purchases draw", draw("C-1", "BUD-1")));
  }

  @Test
  void capital_pays_for_what_is_capital_by_the_rule_of_its_day_and_for_nothing_else() {
    done(
        "capital-rules add",
        Map.of(
            "from",
            "2026-09-01",
            "threshold_pence",
            "25000",
            "least_years",
            "3",
            "source",
            "Policy 4"));
    item("C-1", "price_pence", "24999", "bought_on", "2026-10-01");
    item("C-2", "price_pence", "25000", "bought_on", "2026-10-01", "useful_years", "2");
    item("C-3", "bought_on", "2026-10-01");

    Refusal cheap = refused("purchases draw", draw("C-1", "BUD-1"));
    assertEquals("instruments.not-capital", cheap.code());
    assertTrue(cheap.fact().contains("CAP-1 (£250.00, 3 years; Policy 4)"), cheap.fact());
    assertEquals("instruments.not-capital", code("purchases draw", draw("C-2", "BUD-1")));
    assertEquals("instruments.no-price", code("purchases draw", draw("C-3", "BUD-1")));
    done("purchases draw", draw("C-1", "BUD-2"));
    assertEquals(Money.of("1000"), left("FUN-1"));
  }

  @Test
  void what_is_an_asset_is_not_paid_by_running_costs_nor_by_another_fund_s_grant_nor_overdrawn() {
    item("C-1", "price_pence", "30000", "capitalised", "yes");
    item("C-2", "price_pence", "100001");

    assertEquals("instruments.capitalised", code("purchases draw", draw("C-1", "BUD-2")));
    assertEquals(
        "instruments.grant-of-another-fund",
        code("purchases draw", Map.of("items", "C-1", "line", "BUD-1", "grant", "GRA-2")));
    assertEquals("funds.overdrawn", code("purchases draw", draw("C-2", "BUD-1")));
    assertEquals(
        "capital-rules.unknown",
        code("capital-rules change", Map.of("id", "CAP-1", "source", "x")));
  }

  @Test
  void what_a_capital_grant_has_paid_goes_early_only_with_a_second_person() {
    item("C-1", "price_pence", "30000", "bought_on", "2026-10-01", "grant", "GRA-1");
    item("C-2", "price_pence", "30000", "bought_on", "2010-10-01", "grant", "GRA-1");
    item("C-3", "price_pence", "30000", "bought_on", "2026-10-01");
    done("items miss", Map.of("id", "C-1", "last_seen", "?"));
    done("items miss", Map.of("id", "C-2", "last_seen", "?"));
    done("items miss", Map.of("id", "C-3", "last_seen", "?"));

    Refusal early = refused("items dispose", gone("C-1", "0"));
    assertEquals("instruments.capital-life", early.code());
    assertTrue(early.fact().contains("useful life is over on 2036-10-01"), early.fact());
    String asked = ref("disposal-approvals ask", Map.of("item", "C-1", "why", "Stolen"));
    assertEquals(
        "instruments.second-person", code("disposal-approvals approve", Map.of("id", asked)));
    assertEquals("instruments.capital-life", code("items dispose", gone("C-1", "0")));
    Outcomes.done(tutti.ask(tutti.acts.ben(), "disposal-approvals approve", Map.of("id", asked)));
    assertEquals(
        "instruments.capital-proceeds",
        code("items dispose", Map.of("id", "C-1", "why", "Stolen", "approval", "Board 7")));
    done("items dispose", gone("C-1", "0"));
    done("items dispose", gone("C-2", "2500"));
    done("items dispose", Map.of("id", "C-3", "why", "Stolen", "approval", "Board 7"));
    assertEquals(Item.State.DISPOSED, found("C-1").state());
    assertEquals(
        "instruments.disposal-approval",
        code("disposal-approvals ask", Map.of("item", "C-3", "why", "x")));
  }

  @Test
  void a_rule_says_something_and_there_is_one_for_a_day() {
    Map<String, String> rule = Map.of("from", "2026-09-01", "least_years", "3", "source", "P");
    done("capital-rules add", rule);

    assertEquals("instruments.capital-rule", code("capital-rules add", rule));
    assertEquals(
        "instruments.capital-rule",
        code("capital-rules add", Map.of("from", "2027-09-01", "source", "P")));
    assertEquals(
        "instruments.capital-rule",
        code("capital-rules change", Map.of("id", "CAP-1", "least_years", "")));
  }

  private void grant(String fund, String pence) {
    String grant =
        ref(
            "grants add",
            Map.of("fund", fund, "funder", "The Funder", "title", "G", "amount_pence", pence));
    done("grants confirm", Map.of("id", grant, "confirmed_pence", pence));
  }

  private void line(String fund, String nature) {
    Map<String, String> all =
        new HashMap<>(Map.of("fund", fund, "function", "schools", "description", "Line"));
    all.put("budget_pence", "1000");
    all.put("nature", nature);
    done("budget-lines add", all);
  }

  private void item(String number, String... more) {
    Map<String, String> all =
        new HashMap<>(Map.of("asset_number", number, "model", model, "place", "Store"));
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    done("items add", all);
  }

  private static Map<String, String> draw(String items, String line) {
    return Map.of("items", items, "line", line);
  }

  private static Map<String, String> gone(String item, String proceeds) {
    return Map.of("id", item, "why", "Stolen", "approval", "Board 7", "proceeds_pence", proceeds);
  }

  private Item found(String number) {
    return tutti.hub.look(r -> r.items().find(Key.of(number))).orElseThrow().value();
  }

  private Purchase bought(String number) {
    return found(number).facts().purchase();
  }

  private Money left(String fund) {
    return tutti.hub.look(
        r ->
            r.funds()
                .position(r.funds().find(Key.of(fund)).orElseThrow().value().identity().id())
                .left());
  }

  private String ref(String operation, Map<String, ?> given) {
    return done(operation, given).subject().ref();
  }

  private Receipt done(String operation, Map<String, ?> given) {
    return Outcomes.done(tutti.ask(operation, given));
  }

  private Refusal refused(String operation, Map<String, ?> given) {
    return Outcomes.refused(tutti.ask(operation, given));
  }

  private String code(String operation, Map<String, ?> given) {
    return refused(operation, given).code();
  }
}
