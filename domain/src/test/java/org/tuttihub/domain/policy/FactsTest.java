package org.tuttihub.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Percent;

class FactsTest {
  private static final Facts FAMILY =
      new Facts(
          Map.of(
              "income", "16190.00",
              "children", "3",
              "share", "12.5",
              "hours", "1.5",
              "looked_after", "yes",
              "since", "2026-09-01",
              "borough", "Ealing"));

  @Test
  void each_fact_is_read_as_what_it_is() {
    assertEquals(Money.of("16190"), FAMILY.money("income"));
    assertEquals(3, FAMILY.whole("children"));
    assertEquals(Percent.of("12.5"), FAMILY.percent("share"));
    assertEquals(new BigDecimal("1.5"), FAMILY.number("hours"));
    assertTrue(FAMILY.yes("looked_after"));
    assertEquals(LocalDate.of(2026, 9, 1), FAMILY.date("since"));
    assertEquals("Ealing", FAMILY.text("borough"));
  }

  @Test
  void a_fact_that_was_not_given_refuses_the_question_and_is_never_guessed() {
    Unanswerable no = assertThrows(Unanswerable.class, () -> FAMILY.whole("siblings_learning"));

    assertEquals("policy.missing-fact", no.refusal().code());
    assertTrue(no.refusal().fact().contains("siblings learning"), no.refusal().fact());
    assertEquals("facts.siblings_learning", no.refusal().faults().getFirst().field());
    assertFalse(FAMILY.has("siblings_learning"));
  }

  @Test
  void a_fact_read_as_what_it_is_not_refuses_the_question() {
    Unanswerable no = assertThrows(Unanswerable.class, () -> FAMILY.whole("borough"));

    assertEquals("policy.wrong-fact", no.refusal().code());
    assertThrows(Unanswerable.class, () -> FAMILY.yes("borough"));
    assertThrows(Unanswerable.class, () -> FAMILY.date("income"));
    assertThrows(Unanswerable.class, () -> FAMILY.money("borough"));
  }

  @Test
  void facts_do_not_change_behind_the_policy_s_back() {
    Map<String, String> given = new HashMap<>(Map.of("income", "1.00"));
    Facts facts = new Facts(given);

    given.put("income", "2.00");
    Facts more = facts.with("children", "2");

    assertEquals(Money.of("1"), facts.money("income"));
    assertFalse(facts.has("children"));
    assertEquals(2, more.whole("children"));
    assertThrows(UnsupportedOperationException.class, () -> more.values().clear());
  }

  @Test
  void an_income_falls_into_the_first_band_that_reaches_it() {
    Settings settings = bands("16190.00", "0", "25000.00", "50", null, "100");

    assertEquals(Percent.of(0), pays(settings, "16190.00"));
    assertEquals(Percent.of(50), pays(settings, "16190.01"));
    assertEquals(Percent.of(50), pays(settings, "25000.00"));
    assertEquals(Percent.of(100), pays(settings, "25000.01"));
  }

  @Test
  void a_value_beyond_every_band_refuses_the_question() {
    Settings settings = bands("16190.00", "0");

    Unanswerable no = assertThrows(Unanswerable.class, () -> pays(settings, "16190.01"));

    assertEquals("policy.no-band", no.refusal().code());
  }

  @Test
  void a_row_is_found_by_what_stands_in_it_and_a_missing_table_refuses() {
    Settings settings =
        new Settings(
            Facts.NONE, Map.of("fees", List.of(new Facts(Map.of("length", "30", "fee", "49.00")))));

    assertEquals(Money.of("49"), settings.row("fees", "length", "30").money("fee"));
    assertThrows(Unanswerable.class, () -> settings.row("fees", "length", "45"));
    assertThrows(Unanswerable.class, () -> settings.table("bands"));
  }

  private static Percent pays(Settings settings, String income) {
    return settings.band("bands", "up_to", Money.of(income)).percent("pays");
  }

  private static Settings bands(String... cells) {
    List<Facts> rows = new ArrayList<>();
    for (int i = 0; i < cells.length; i += 2) {
      Facts row = new Facts(Map.of("pays", cells[i + 1]));
      rows.add(cells[i] == null ? row : row.with("up_to", cells[i]));
    }
    return new Settings(Facts.NONE, Map.of("bands", rows));
  }
}
