package org.tuttihub.application.funds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Packs;
import org.tuttihub.domain.funds.FundPosition;
import org.tuttihub.domain.funds.Spending;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

class FundLifeTest {
  private final InMemoryTutti tutti = new InMemoryTutti();

  @BeforeEach
  void a_framework_holds() {
    done(tutti.send("frameworks add", Packs.asSent()));
  }

  @Test
  void a_year_s_money_is_promised_confirmed_budgeted_committed_and_spent() {
    revenue();
    grant("FUN-1", "167285400");
    assertEquals(Money.ZERO, left("FUN-1"));
    line("FUN-1", "schools", "60000000");

    assertEquals("funds.overdrawn", code("spending commit", out("BUD-1", "1")));
    ask(
        "grants confirm",
        Map.of("id", "GRA-1", "confirmed_pence", "97583150", "confirmed_until", "2027-03-31"));
    ask("spending commit", out("BUD-1", "50000000"));
    ask("spending commit", out("BUD-1", "20000000"));
    assertEquals("funds.overdrawn", code("spending spend", out("BUD-1", "27583151")));
    ask("spending spend", out("BUD-1", "27583150"));
    assertEquals(Money.ZERO, left("FUN-1"));

    ask("spending settle", Map.of("id", "SPE-2", "amount_pence", "49000000", "reference", "INV"));
    ask("spending release", Map.of("id", "SPE-3", "why", "The teacher left."));
    assertEquals(
        new FundPosition(Money.of("975831.50"), Money.ZERO, Money.ZERO, Money.of("765831.50")),
        position("FUN-1"));
    assertEquals("INV", spending("SPE-2").particulars().reference());

    ask("income add", income("FUN-1", "25000", Map.of("source", "schools")));
    assertEquals(Money.of("250"), position("FUN-1").received());
  }

  @Test
  void capital_money_pays_for_instruments_alone() {
    ask(
        "funds add",
        Map.of("code", "capital", "name", "Capital", "kind", "capital", "year", "2026/27"));
    grant("FUN-1", "54951800");
    ask("grants confirm", Map.of("id", "GRA-1", "confirmed_pence", "54951800"));
    line("FUN-1", "schools", "100");
    ask("spending spend", out("BUD-1", "54951800"));

    Refusal refusal =
        refused(
            tutti.ask(
                "budget-lines add",
                Map.of(
                    "fund",
                    "FUN-1",
                    "function",
                    "schools",
                    "description",
                    "Teaching",
                    "nature",
                    "revenue",
                    "budget_pence",
                    "1")));

    assertEquals("funds.capital-and-revenue", refusal.code());
  }

  @Test
  void money_that_was_given_for_something_pays_for_nothing_else() {
    ask(
        "funds add",
        Map.of(
            "code",
            "trust",
            "name",
            "Youth trust",
            "kind",
            "trust",
            "year",
            "2026/27",
            "purpose",
            "Children who have least",
            "functions",
            "access"));

    assertEquals(
        "funds.restricted",
        code(
            "budget-lines add",
            Map.of(
                "fund",
                "FUN-1",
                "function",
                "schools",
                "description",
                "All",
                "budget_pence",
                "1")));
    line("FUN-1", "access", "100");
    assertEquals(
        "funds.restricted",
        code("budget-lines change", Map.of("id", "BUD-2", "function", "schools")));
    assertEquals(
        "funds.restricted", code("funds change", Map.of("id", "FUN-1", "functions", "schools")));
    ask("income add", income("FUN-1", "100", Map.of("source", "trusts", "restricted", "yes")));
    revenue();
    assertEquals(
        "funds.restricted-income",
        code(
            "income add", income("FUN-2", "100", Map.of("source", "trusts", "restricted", "yes"))));
  }

  @Test
  void what_was_counted_on_is_not_taken_away() {
    revenue();
    line("FUN-1", "schools", "100");
    Receipt income = done(tutti.ask("income add", income("FUN-1", "10000", source())));
    Receipt commitment = done(tutti.ask("spending commit", out("BUD-1", "10000")));

    assertEquals(
        "funds.overdrawn", code("income change", Map.of("id", "INC-1", "amount_pence", "9999")));
    assertEquals("funds.overdrawn", undo(income));
    Receipt released =
        done(tutti.ask("spending release", Map.of("id", "SPE-1", "why", "Not needed.")));
    ask("spending commit", out("BUD-1", "1"));
    assertEquals("funds.overdrawn", undo(released));
    assertEquals("history.written-since", undo(commitment));
  }

  @Test
  void grants_are_paid_in_instalments() {
    revenue();
    grant("FUN-1", "100000");
    ask(
        "grants add-instalment",
        Map.of("id", "GRA-1", "due", "2026-10-01", "amount_pence", "50000"));
    ask(
        "grants add-instalment",
        Map.of("id", "GRA-1", "due", "2027-01-15", "amount_pence", "50000"));

    assertEquals(
        "funds.instalments",
        code(
            "grants add-instalment",
            Map.of("id", "GRA-1", "due", "2027-04-01", "amount_pence", "1")));
    ask("grants receive", Map.of("id", "GRA-1", "instalment", "1", "on", "2026-10-02"));
    assertEquals(
        "funds.ahead",
        code("grants receive", Map.of("id", "GRA-1", "instalment", "2", "on", "2026-11-23")));
    ask("grants drop-instalment", Map.of("id", "GRA-1", "instalment", "2"));
    assertEquals(
        "funds.instalments", code("grants change", Map.of("id", "GRA-1", "amount_pence", "49999")));
  }

  @Test
  void what_is_not_there_is_told() {
    revenue();

    assertEquals(
        "funds.code-taken",
        code(
            "funds add",
            Map.of("code", "revenue", "name", "X", "kind", "other", "year", "2026/27")));
    assertEquals(
        "funds.unknown-function",
        code(
            "budget-lines add",
            Map.of(
                "fund", "FUN-1", "function", "boats", "description", "All", "budget_pence", "1")));
    assertEquals("funds.unknown", code("income add", income("FUN-9", "1", source())));
    assertEquals("budget-lines.unknown", code("spending spend", out("BUD-9", "1")));
    assertEquals(
        "funds.source", code("income add", income("FUN-1", "1", Map.of("source", "A Trust"))));
  }

  @Test
  void a_refusal_names_the_fund_what_is_short_and_what_helps() {
    revenue();
    line("FUN-1", "schools", "100");

    Refusal refusal = refused(tutti.ask("spending spend", out("BUD-1", "100")));

    assertTrue(
        refusal.fact().startsWith("Revenue grant 2026/27 would be £1.00 short"), refusal.fact());
    assertTrue(refusal.remedy().startsWith("Release a commitment"), refusal.remedy());
  }

  private void revenue() {
    ask(
        "funds add",
        Map.of("code", "revenue", "name", "Revenue grant", "kind", "revenue", "year", "2026/27"));
  }

  private void grant(String fund, String pence) {
    ask(
        "grants add",
        Map.of("fund", fund, "funder", "The Funder", "title", "Grant", "amount_pence", pence));
  }

  private void line(String fund, String function, String pence) {
    ask(
        "budget-lines add",
        Map.of("fund", fund, "function", function, "description", "Line", "budget_pence", pence));
  }

  private static Map<String, String> out(String line, String pence) {
    return Map.of("line", line, "what", "Class sets", "amount_pence", pence);
  }

  private static Map<String, String> source() {
    return Map.of("source", "schools");
  }

  private static Map<String, String> income(String fund, String pence, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(more);
    all.put("fund", fund);
    all.put("amount_pence", pence);
    return all;
  }

  private void ask(String operation, Map<String, String> given) {
    done(tutti.ask(operation, given));
  }

  private String code(String operation, Map<String, String> given) {
    return refused(tutti.ask(operation, given)).code();
  }

  private String undo(Receipt receipt) {
    return code("history undo", Map.of("deed", receipt.deed().toString()));
  }

  private Money left(String fund) {
    return position(fund).left();
  }

  private FundPosition position(String ref) {
    return tutti.hub.look(
        r -> r.funds().position(r.funds().find(Key.of(ref)).orElseThrow().value().identity().id()));
  }

  private Spending spending(String ref) {
    return tutti.hub.look(r -> r.spendings().find(Key.of(ref))).map(Stored::value).orElseThrow();
  }
}
