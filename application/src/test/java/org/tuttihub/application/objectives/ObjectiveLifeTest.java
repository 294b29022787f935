package org.tuttihub.application.objectives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Packs;
import org.tuttihub.domain.objectives.Measure;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.objectives.Rating;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

class ObjectiveLifeTest {
  private final InMemoryTutti tutti = new InMemoryTutti();

  @BeforeEach
  void a_gap_was_found() {
    done(tutti.send("frameworks add", Packs.asSent()));
    done(tutti.ask("needs start", Map.of("year", "2026/27")));
    done(tutti.ask("gaps add", Map.of("statement", "NEED-2", "text", "No choirs.")));
  }

  @Test
  void an_objective_is_written_agreed_activated_pursued_rated_and_closed() {
    ask("objectives add", Map.of("year", "2026/27", "statement", "A choir in each district."));
    assertEquals(Objective.State.DRAFT, objective().state());

    complete();
    ask("objectives agree", Map.of());
    assertEquals(new Objective.Agreed(objective().promise(), Acts.TODAY), objective());
    ask("objectives change", Map.of("owner", "Head of voices"));
    ask("objectives activate", Map.of());
    assertEquals("Head of voices", objective().promise().words().owner());

    ask("objectives read", Map.of("measure", "1", "value", "4", "source", "Lists"));
    ask(
        "objectives read",
        Map.of("measure", "1", "value", "3", "source", "Lists", "on", "2026-11-01"));
    assertEquals(Optional.of(new BigDecimal("4")), latest());
    ask("objectives complete-action", Map.of("action", "1"));
    assertEquals(Optional.of(Acts.TODAY), objective().promise().actions().getFirst().doneOn());
    ask("objectives rate", rating("autumn 2026/27", "red"));
    ask("objectives rate", rating("spring 2026/27", "green"));
    assertEquals(
        List.of("red", "green"),
        objective().promise().ratings().stream().map(Rating::value).toList());
    assertEquals("PER-901", objective().promise().ratings().getFirst().by());

    ask("objectives close", Map.of("outcome", "Five choirs sing."));
    assertEquals(Objective.State.CLOSED, objective().state());
    ask("objectives reopen", Map.of());
    assertEquals(Objective.State.ACTIVE, objective().state());
  }

  @Test
  void a_draft_is_told_every_letter_that_it_misses() {
    ask("objectives add", Map.of("year", "2026/27", "statement", "Choirs."));

    Refusal refusal = refused(tutti.ask("objectives agree", Map.of("id", "OBJ-1")));

    assertEquals("objectives.not-smart", refusal.code());
    assertEquals(5, refusal.faults().size());
    assertEquals("objectives.not-smart", code("objectives activate", Map.of()));
  }

  @Test
  void an_agreed_one_does_not_lose_its_last_measure_or_action() {
    agreed();

    assertEquals("objectives.not-smart", code("objectives drop-measure", Map.of("measure", "1")));
    assertEquals("objectives.not-smart", code("objectives drop-action", Map.of("action", "1")));
    assertEquals("objectives.not-smart", code("objectives change", Map.of("owner", "")));
    ask("objectives add-measure", Map.of("name", "Singers", "unit", "count", "target", "80"));
    ask("objectives drop-measure", Map.of("measure", "1"));
    assertEquals("Singers", objective().promise().measures().getFirst().name());
  }

  @Test
  void links_that_are_not_given_stay_and_those_given_as_nothing_go() {
    agreed();

    ask("objectives change", Map.of("aims", "A1"));
    assertEquals(List.of("schools"), objective().promise().functions());
    assertEquals(1, objective().promise().gaps().size());
    ask("objectives change", Map.of("aims", ""));
    assertEquals(List.of(), objective().promise().aims());
    assertEquals("objectives.not-smart", code("objectives change", Map.of("functions", "")));
    assertEquals("objectives.not-smart", code("objectives change", Map.of("gaps", "")));
  }

  @Test
  void an_active_one_keeps_its_promise() {
    agreed();
    ask("objectives activate", Map.of());

    assertEquals("objectives.not-in-state", code("objectives change", Map.of("owner", "Ben")));
    assertEquals(
        "objectives.not-in-state",
        code("objectives add-measure", Map.of("name", "X", "unit", "count", "target", "1")));
    ask("objectives add-action", Map.of("text", "Sing", "owner", "All", "due", "2027-07-30"));
    assertEquals(
        "objectives.not-smart",
        code(
            "objectives add-action",
            Map.of("text", "Sing on", "owner", "All", "due", "2027-08-01")));
  }

  @Test
  void numbers_that_are_not_on_the_card_are_refused() {
    agreed();

    for (String number : List.of("0", "2", "-1")) {
      assertEquals(
          "objectives.no-such-measure", code("objectives drop-measure", Map.of("measure", number)));
      assertEquals(
          "objectives.no-such-action",
          code("objectives complete-action", Map.of("action", number)));
    }
  }

  @Test
  void nothing_is_read_or_done_ahead_of_its_day_and_nothing_is_done_twice() {
    agreed();
    ask("objectives activate", Map.of());

    assertEquals(
        "objectives.reading-ahead",
        code(
            "objectives read",
            Map.of("measure", "1", "value", "4", "source", "Lists", "on", "2026-11-23")));
    assertEquals(
        "objectives.done-ahead",
        code("objectives complete-action", Map.of("action", "1", "on", "2026-11-23")));
    ask("objectives complete-action", Map.of("action", "1", "on", "2026-11-20"));
    assertEquals(
        "objectives.action-done", code("objectives complete-action", Map.of("action", "1")));
  }

  @Test
  void a_rating_is_on_the_scale_of_its_year() {
    agreed();
    ask("objectives activate", Map.of());

    Refusal refusal = refused(tutti.ask("objectives rate", withId(rating("autumn", "purple"))));

    assertEquals("objectives.not-on-scale", refusal.code());
    assertEquals("Use one of: red, green.", refusal.remedy());
  }

  @Test
  void links_to_what_is_not_there_are_all_told_at_once() {
    Refusal refusal =
        refused(
            tutti.ask(
                "objectives add",
                Map.of(
                    "year",
                    "2026/27",
                    "statement",
                    "S",
                    "functions",
                    "schools,boats",
                    "aims",
                    "A9",
                    "gaps",
                    "GAP-1,GAP-9")));

    assertEquals("objectives.unknown-links", refusal.code());
    assertEquals(
        List.of("functions", "aims", "gaps"),
        refusal.faults().stream().map(Refusal.Fault::field).toList());
  }

  @Test
  void another_system_puts_its_objective_and_puts_it_again() {
    Map<String, Object> put =
        Map.of("id", "planner:77", "year", "2026/27", "statement", "Choirs.", "gaps", "GAP-1");
    done(tutti.ask("objectives put", put));
    assertEquals("Choirs.", objective().promise().words().statement());
    assertEquals(1, objective().promise().gaps().size());

    Map<String, Object> again =
        Map.of("id", "planner:77", "year", "2026/27", "statement", "Many choirs.");
    done(tutti.ask("objectives put", again));

    assertEquals("Many choirs.", objective().promise().words().statement());
    assertEquals(List.of(), objective().promise().gaps());
    assertEquals(
        objective(),
        tutti.hub.look(r -> r.objectives().find(Key.of("planner:77"))).orElseThrow().value());
    assertEquals(
        "objectives.unknown",
        refused(
                tutti.ask(
                    "objectives put", Map.of("id", "OBJ-9", "year", "2026/27", "statement", "S")))
            .code());
  }

  @Test
  void what_is_undone_is_as_it_was() {
    agreed();
    Objective before = objective();
    var change = done(tutti.ask("objectives change", withId(Map.of("owner", "Ben"))));

    done(tutti.ask("history undo", Map.of("deed", change.deed().toString())));

    assertEquals(before, objective());
    assertEquals(
        "history.undone",
        refused(tutti.ask("history undo", Map.of("deed", change.deed().toString()))).code());
  }

  @Test
  void a_rating_is_never_undone() {
    agreed();
    ask("objectives activate", Map.of());
    var rated = done(tutti.ask("objectives rate", withId(rating("autumn", "red"))));

    Refusal refusal = refused(tutti.ask("history undo", Map.of("deed", rated.deed().toString())));

    assertEquals("history.not-undone", refusal.code());
    assertTrue(refusal.remedy().contains("append another"), refusal.remedy());
  }

  private void agreed() {
    ask("objectives add", Map.of("year", "2026/27", "statement", "A choir in each district."));
    complete();
    ask("objectives agree", Map.of());
  }

  private void complete() {
    ask(
        "objectives change",
        Map.of(
            "owner",
            "Anna",
            "resources",
            "A day a week",
            "due",
            "2027-07-31",
            "functions",
            "schools",
            "gaps",
            "GAP-1"));
    ask("objectives add-measure", Map.of("name", "Choirs", "unit", "count", "target", "5"));
    ask(
        "objectives add-action",
        Map.of("text", "Find leaders", "owner", "Anna", "due", "2027-01-31"));
  }

  private void ask(String operation, Map<String, String> given) {
    done(tutti.ask(operation, operation.equals("objectives add") ? given : withId(given)));
  }

  private String code(String operation, Map<String, String> given) {
    return refused(tutti.ask(operation, withId(given))).code();
  }

  private static Map<String, String> withId(Map<String, String> given) {
    Map<String, String> all = new HashMap<>(given);
    all.put("id", "OBJ-1");
    return all;
  }

  private static Map<String, String> rating(String period, String value) {
    return Map.of("period", period, "value", value, "rationale", "We looked.");
  }

  private Optional<BigDecimal> latest() {
    return objective().promise().measures().getFirst().latest().map(Measure.Reading::value);
  }

  private Objective objective() {
    return tutti
        .hub
        .look(records -> records.objectives().find(Key.of("OBJ-1")))
        .map(Stored::value)
        .orElseThrow();
  }
}
