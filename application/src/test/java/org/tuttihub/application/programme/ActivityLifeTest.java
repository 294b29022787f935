package org.tuttihub.application.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Packs;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.programme.Activity;
import org.tuttihub.domain.values.Key;

class ActivityLifeTest {
  private final InMemoryTutti tutti = new InMemoryTutti();

  @BeforeEach
  void a_need_is_there() {
    done(tutti.send("frameworks add", Packs.asSent()));
    done(tutti.ask("needs start", Map.of("year", "2026/27")));
    done(tutti.ask("gaps add", Map.of("statement", "NEED-2", "text", "No choirs.")));
    done(tutti.ask("objectives add", Map.of("year", "2026/27", "statement", "Choirs.")));
  }

  @Test
  void an_activity_is_planned_changed_started_and_finished() {
    ask(
        "activities add",
        Map.of(
            "year",
            "2026/27",
            "kind",
            "course",
            "title",
            "Singing for beginners",
            "functions",
            "schools",
            "gaps",
            "GAP-1",
            "objectives",
            "OBJ-1",
            "slot",
            "weekend"));
    assertEquals(1, activity().particulars().gaps().size());

    ask("activities change", Map.of("id", "ACT-1", "price", "£5", "slot", ""));
    ask("activities start", Map.of("id", "ACT-1"));
    ask("activities finish", Map.of("id", "ACT-1"));

    assertEquals(Activity.State.DONE, activity().state());
    assertEquals("£5", activity().particulars().words().price());
    assertEquals(Optional.empty(), activity().particulars().slot());
    assertEquals(1, activity().particulars().objectives().size());
    assertEquals(
        "programme.not-in-state",
        code("activities cancel", Map.of("id", "ACT-1", "why", "Too late.")));
  }

  @Test
  void an_ensemble_has_its_own_fields() {
    ask(
        "activities add",
        Map.of(
            "year",
            "2026/27",
            "kind",
            "ensemble",
            "title",
            "Quartet",
            "minutes",
            "40",
            "players",
            "4",
            "chamber",
            "yes"));

    ask("activities change", Map.of("id", "ACT-1", "players", "9"));

    assertEquals(Optional.of(9), activity().particulars().ensemble().flatMap(e -> e.players()));
    assertEquals(
        "programme.activity", code("activities change", Map.of("id", "ACT-1", "players", "10")));
    assertEquals(
        "programme.activity", code("activities change", Map.of("id", "ACT-1", "minutes", "")));
  }

  @Test
  void links_to_what_is_not_there_are_all_told_at_once() {
    Refusal refusal =
        refused(
            tutti.ask(
                "activities add",
                Map.of(
                    "year",
                    "2026/27",
                    "kind",
                    "other",
                    "title",
                    "X",
                    "functions",
                    "boats",
                    "gaps",
                    "GAP-1,GAP-9",
                    "objectives",
                    "OBJ-9",
                    "costs",
                    "BUD-9")));

    assertEquals("programme.unknown-links", refusal.code());
    assertEquals(
        List.of("functions", "gaps", "objectives", "costs"),
        refusal.faults().stream().map(Refusal.Fault::field).toList());
  }

  @Test
  void a_gap_that_an_activity_goes_back_to_does_not_go() {
    var gap = done(tutti.ask("gaps add", Map.of("statement", "NEED-2", "text", "No bands.")));
    ask(
        "activities add",
        Map.of("year", "2026/27", "kind", "other", "title", "Bands", "gaps", "GAP-2"));

    assertEquals("history.in-use", code("history undo", Map.of("deed", gap.deed().toString())));
  }

  private void ask(String operation, Map<String, String> given) {
    done(tutti.ask(operation, given));
  }

  private String code(String operation, Map<String, String> given) {
    return refused(tutti.ask(operation, given)).code();
  }

  private Activity activity() {
    return tutti
        .hub
        .look(r -> r.activities().find(Key.of("ACT-1")))
        .map(Stored::value)
        .orElseThrow();
  }
}
