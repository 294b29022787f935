package org.tuttihub.application.charging.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.charging.whatif.WhatIfAnswer.LengthLine;
import org.tuttihub.application.charging.whatif.WhatIfAnswer.PrintedLine;
import org.tuttihub.application.charging.whatif.WhatIfAnswer.TermLine;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.samples.Policies;
import org.tuttihub.domain.charging.policy.ChargingOffer.Printed;
import org.tuttihub.domain.charging.whatif.Side;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Money;

/** The board's question of 2024, asked again with the same bookings. */
class WhatIfTest {
  private final InMemoryTutti tutti = new InMemoryTutti();

  @BeforeEach
  void the_bookings_of_the_year_are_there_and_one_term_is_free() {
    Policies.bring(tutti.policies);
    done(tutti.ask("price-lists take-over", Map.of("policy", Policies.TODAY.toString())));
    done(
        tutti.ask(
            "adoptions add", Map.of("policy", Policies.TODAY.toString(), "from", "2024-09-01")));
    bring(bookings());
  }

  @Test
  void option_a_comes_to_the_exact_table() {
    WhatIfAnswer answer = done(run(Map.of("policy", Policies.OPTION_A.toString())));

    assertEquals(318, answer.compared());
    assertEquals(0, answer.leftOut());
    assertEquals(Money.of("78020.80"), answer.saving());
    assertLength(answer, "1 term", 163, "93236.00", "18647.20");
    assertLength(answer, "2 terms", 12, "6864.00", "3432.00");
    assertLength(answer, "3 terms", 143, "81796.00", "81796.00");
    assertLength(answer, "all", 318, "181896.00", "103875.20");
    assertTerms(answer, "1 term", "18647.20", "0", "0");
    assertTerms(answer, "2 terms", "1372.80", "2059.20", "0");
    assertTerms(answer, "3 terms", "16359.20", "24538.80", "40898.00");
    assertTerms(answer, "all", "36379.20", "26598.00", "40898.00");
    assertPrice(answer, Side.AGAINST, "1 term", "0");
    assertPrice(answer, Side.TRIED, "1 term", "41.60");
    assertPrice(answer, Side.TRIED, "2 terms", "39.00");
    assertPrice(answer, Side.TRIED, "3 terms", "34.67");
  }

  @Test
  void a_policy_that_answers_for_none_of_the_bookings_is_not_played_under_its_name() {
    Refusal refusal = refused(run(Map.of("policy", Policies.LESSONS.toString())));
    Refusal against = refused(run(Map.of("against", Policies.LESSONS.toString())));

    assertEquals("what-ifs.answers-none", refusal.code());
    assertEquals(refusal, against);
    assertTrue(refusal.fact().contains("they are for first-access"), refusal.fact());
    assertEquals(0, done(run(Map.of("policy", Policies.OPTION_A.toString()))).untouched());
  }

  @Test
  void option_b_comes_to_the_exact_table() {
    WhatIfAnswer answer = done(run(Map.of("policy", Policies.OPTION_B.toString())));

    assertEquals(Money.of("68697.20"), answer.saving());
    assertLength(answer, "1 term", 163, "93236.00", "27970.80");
    assertLength(answer, "2 terms", 12, "6864.00", "3432.00");
    assertLength(answer, "3 terms", 143, "81796.00", "81796.00");
    assertLength(answer, "all", 318, "181896.00", "113198.80");
    assertTerms(answer, "all", "54568.80", "17732.00", "40898.00");
    assertPrice(answer, Side.TRIED, "1 term", "36.40");
  }

  @Test
  void the_cells_where_the_document_is_off_are_named() {
    WhatIfAnswer a = done(run(Map.of("policy", Policies.OPTION_A.toString())));
    WhatIfAnswer b = done(run(Map.of("policy", Policies.OPTION_B.toString())));

    assertEquals(
        List.of(
            "against grant 2 terms all £6.8k -£100.00",
            "against grant 3 terms all £81.9k £100.00",
            "tried grant 3 terms all £81.9k £100.00",
            "tried grant all 2nd £26.5k -£100.00"),
        off(a));
    assertEquals(18, a.printed().size());
    assertEquals(
        List.of("tried grant all all £113.3k £100.00", "tried saving all all £68.6k -£100.00"),
        off(b).subList(2, 4));
  }

  @Test
  void a_saving_is_printed_only_beside_the_policy_that_it_was_worked_out_against() {
    WhatIfAnswer asPrinted = done(run(Map.of("policy", Policies.OPTION_A.toString())));
    WhatIfAnswer another =
        done(
            run(
                Map.of(
                    "policy", Policies.OPTION_A.toString(),
                    "against", Policies.OPTION_B.toString())));

    assertTrue(asPrinted.printed().stream().anyMatch(p -> p.figure() == Printed.Figure.SAVING));
    assertEquals(
        List.of(),
        another.printed().stream()
            .filter(p -> p.figure() == Printed.Figure.SAVING && p.side() == Side.TRIED)
            .toList());
  }

  @Test
  void the_same_comes_of_other_settings_of_the_policy_that_is_tried() {
    WhatIfAnswer answer =
        done(
            run(
                Map.of(
                    "policy", Policies.OPTION_A.toString(),
                    "settings", "first_term=30; second_term=20",
                    "against", Policies.OPTION_A.toString())));
    Refusal unknown =
        refused(run(Map.of("policy", Policies.OPTION_A.toString(), "settings", "fourth_term=30")));
    Refusal wrong =
        refused(run(Map.of("policy", Policies.OPTION_A.toString(), "settings", "first_term=x")));

    assertEquals(Money.of("-9323.60"), answer.saving());
    assertEquals("rivenhall@2024.1/first-access-a, first_term 30, second_term 20", answer.tried());
    assertEquals("what-ifs.settings", unknown.code());
    assertEquals("settings.first_term", wrong.faults().getFirst().field());
  }

  @Test
  void the_prices_of_another_day_can_be_tried() {
    done(tutti.ask("price-lists end", Map.of("id", "PRI-1", "until", "2026-12-31")));
    done(
        tutti.ask(
            "price-lists add",
            Map.of(
                "title",
                "First Access 2027",
                "from",
                "2027-01-01",
                "prices",
                "service=first-access; unit=hour; amount=54")));

    WhatIfAnswer answer = done(run(Map.of("on", "2027-01-01")));

    assertEquals(Money.of("181896.00"), answer.totals().getFirst().grant());
    assertEquals(Money.of("188892.00"), answer.totals().getLast().grant());
    assertEquals("what is in force, as on 2027-01-01", answer.tried());
  }

  @Test
  void bookings_without_a_price_are_counted_with_the_reason_on_both_sides() {
    bring(
        List.of(
            List.of("urn", "service", "terms", "variant", "fact.income"),
            List.of("100001", "harps", "1", "", ""),
            List.of("100001", "first-access", "1", "brass", ""),
            List.of("100001", "first-access", "2", "", "9")));

    WhatIfAnswer answer =
        done(run(Map.of("bookings", "BKS-2", "policy", Policies.OPTION_A.toString())));

    assertEquals(3, answer.count());
    assertEquals(1, answer.compared());
    assertEquals(2, answer.leftOut());
    assertEquals(
        List.of(
            "against  charging.unknown-service 1",
            "tried  charging.unknown-service 1",
            "against rivenhall@2024.1/first-access charging.no-price 1",
            "tried rivenhall@2024.1/first-access-a charging.no-price 1"),
        answer.refused().stream()
            .map(r -> side(r.side()) + " " + r.policy() + " " + r.code() + " " + r.bookings())
            .toList());
  }

  @Test
  void those_who_gain_and_lose_most_are_named_by_school() {
    WhatIfAnswer answer = done(run(Map.of("policy", Policies.OPTION_A.toString())));

    assertEquals(0, answer.gaining().size());
    assertEquals(20, answer.losing().size());
    assertEquals("100000", answer.losing().getFirst().urn());
    assertEquals(Money.of("2574.00"), answer.losing().getFirst().more());
    assertEquals(Money.of("1830.40"), answer.losing().getLast().more());
    assertEquals(10, answer.losing().getFirst().bookings());
  }

  @Test
  void bookings_that_are_alike_are_asked_about_once() {
    long asked = tutti.policies.asked();
    Object before = tutti.hub.kept();

    done(run(Map.of("policy", Policies.OPTION_A.toString())));

    assertEquals(asked + 6, tutti.policies.asked());
    assertSame(before, tutti.hub.kept());
  }

  @Test
  void every_sum_is_the_sum_of_its_parts() {
    WhatIfAnswer answer = done(run(Map.of("policy", Policies.OPTION_B.toString())));

    for (WhatIfAnswer.TotalLine total : answer.totals()) {
      assertEquals(total.charge(), total.grant().plus(total.others()).plus(total.pays()));
      assertEquals(
          total.grant(),
          Money.sum(
              answer.funds().stream()
                  .filter(fund -> fund.side() == total.side())
                  .map(WhatIfAnswer.FundLine::total)
                  .toList()));
    }
    for (TermLine line : answer.terms()) {
      assertEquals(
          line.total(),
          Money.sum(List.of(line.firstTerm(), line.secondTerm(), line.thirdTerm(), line.noTerm())));
    }
    List<LengthLine> lengths = answer.lengths();
    assertEquals(
        lengths.getLast().saving(),
        Money.sum(lengths.subList(0, 3).stream().map(LengthLine::saving).toList()));
  }

  @Test
  void the_board_gets_it_as_a_table_whole_or_by_section() {
    Map<String, String> asked = Map.of("bookings", "BKS-1", "policy", Policies.OPTION_A.toString());

    List<List<String>> whole = done(tutti.export("what-ifs export", asked));
    Map<String, String> one = new HashMap<>(asked);
    one.put("section", "lengths");
    List<List<String>> lengths = done(tutti.export("what-ifs export", one));

    assertEquals("section", whole.getFirst().getFirst());
    assertTrue(whole.stream().allMatch(row -> row.size() == whole.getFirst().size()));
    assertTrue(
        whole.stream()
            .map(List::getFirst)
            .toList()
            .containsAll(
                List.of("totals", "lengths", "terms", "per_unit", "funds", "printed", "losing")));
    assertEquals(
        List.of(
            "length",
            "bookings",
            "quantity",
            "against_grant",
            "tried_grant",
            "saving",
            "against_pays",
            "tried_pays"),
        lengths.getFirst());
    assertEquals(
        List.of("1 term", "163", "163", "93236.00", "18647.20", "74588.80", "0.00", "74588.80"),
        lengths.get(1));
    assertEquals(5, lengths.size());
  }

  @Test
  void what_is_not_there_is_refused() {
    assertEquals("booking-sets.unknown", refused(run(Map.of("bookings", "BKS-9"))).code());
    assertEquals(
        "what-ifs.no-bookings",
        refused(tutti.answer(WhatIfAnswer.class, "what-ifs run", Map.of("year", "2020/21")))
            .code());
    assertEquals("policies.unknown", refused(run(Map.of("policy", "no@1/thing"))).code());
    assertEquals("request.faults", refused(run(Map.of("year", "2020/21"))).code());
  }

  /** 163 classes for one term, 12 for two, 143 for three, at 40 schools. */
  private static List<List<String>> bookings() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("URN", "Service", "Terms"));
    int[] classes = {163, 12, 143};
    for (int length = 1; length <= 3; length++) {
      for (int i = 0; i < classes[length - 1]; i++) {
        rows.add(List.of(String.valueOf(100_000 + i % 40), "first-access", "" + length));
      }
    }
    return rows;
  }

  private void bring(List<List<String>> rows) {
    done(
        tutti.bring(
            "booking-sets import", tutti.files.file("b.csv", rows), Map.of("title", "Bookings")));
  }

  private Outcome<WhatIfAnswer> run(Map<String, String> more) {
    Map<String, String> given = new HashMap<>(more);
    given.putIfAbsent("bookings", "BKS-1");
    return tutti.answer(WhatIfAnswer.class, "what-ifs run", given);
  }

  private static void assertLength(
      WhatIfAnswer answer, String length, int bookings, String against, String tried) {
    LengthLine line =
        answer.lengths().stream().filter(l -> l.length().equals(length)).findFirst().orElseThrow();
    assertEquals(bookings, line.bookings());
    assertEquals(bookings, line.quantity());
    assertEquals(Money.of(against), line.againstGrant());
    assertEquals(Money.of(tried), line.triedGrant());
    assertEquals(Money.of(against).minus(Money.of(tried)), line.saving());
  }

  private static void assertTerms(
      WhatIfAnswer answer, String length, String first, String second, String third) {
    TermLine line =
        answer.terms().stream()
            .filter(l -> l.side() == Side.TRIED && l.length().equals(length))
            .findFirst()
            .orElseThrow();
    assertEquals(Money.of(first), line.firstTerm());
    assertEquals(Money.of(second), line.secondTerm());
    assertEquals(Money.of(third), line.thirdTerm());
  }

  private static void assertPrice(WhatIfAnswer answer, Side side, String length, String price) {
    assertEquals(
        List.of(Money.of(price)),
        answer.perUnit().stream()
            .filter(l -> l.side() == side && l.length().equals(length) && l.unit().equals("hour"))
            .map(WhatIfAnswer.UnitLine::price)
            .toList());
  }

  private static List<String> off(WhatIfAnswer answer) {
    return answer.printed().stream().filter(line -> !line.agrees()).map(WhatIfTest::said).toList();
  }

  private static String said(PrintedLine line) {
    return String.join(
        " ",
        side(line.side()),
        side(line.figure()),
        line.length(),
        line.term(),
        line.printed(),
        line.off().toString());
  }

  private static String side(Enum<?> choice) {
    return Kind.choiceName(choice);
  }
}
