package org.tuttihub.application.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.LaCode;

class HubLifeTest {
  private final InMemoryTutti tutti = new InMemoryTutti();

  @Test
  void a_hub_is_founded_changed_and_given_its_terms() {
    done(tutti.ask("hub found", rivenhall()));
    assertEquals("Rivenhall Music Hub", hub().name());
    assertEquals(List.of(), hub().terms());

    done(tutti.ask("hub change", Map.of("vision", "Every child.\nEverywhere.", "purpose", "")));
    assertEquals("Every child.\nEverywhere.", hub().vision());
    assertEquals("", hub().purpose());
    assertEquals(List.of(LaCode.of("919")), hub().area());

    done(tutti.ask("hub change", Map.of("area", "919,821")));
    assertEquals(List.of(LaCode.of("821"), LaCode.of("919")), hub().area());
    assertEquals("Every child.\nEverywhere.", hub().vision());

    done(tutti.ask("terms set", term("spring", "2027-01-04", "2027-03-25")));
    done(tutti.ask("terms set", term("autumn", "2026-09-02", "2026-12-18")));
    Receipt moved = done(tutti.ask("terms set", term("autumn", "2026-09-03", "2026-12-18")));
    assertEquals("The autumn 2026/27 term is set.", moved.said());
    assertEquals(
        List.of(Term.Season.AUTUMN, Term.Season.SPRING),
        hub().terms().stream().map(Term::season).toList());

    done(tutti.ask("history undo", Map.of("deed", moved.deed().toString())));
    assertEquals(java.time.LocalDate.of(2026, 9, 2), hub().terms().getFirst().firstDay());
  }

  @Test
  void nothing_is_changed_before_there_is_a_hub() {
    assertEquals("hub.unknown", refused(tutti.ask("hub change", Map.of("name", "X"))).code());
    assertEquals(
        "hub.unknown",
        refused(tutti.ask("terms set", term("autumn", "2026-09-02", "2026-12-18"))).code());
  }

  @Test
  void there_is_one_hub() {
    done(tutti.ask("hub found", rivenhall()));

    assertEquals("hub.already-founded", refused(tutti.ask("hub found", rivenhall())).code());
  }

  @Test
  void a_hub_has_an_area() {
    Map<String, String> nowhere = new java.util.HashMap<>(rivenhall());
    nowhere.remove("area");

    assertEquals("hub.no-area", refused(tutti.ask("hub found", nowhere)).code());
    done(tutti.ask("hub found", rivenhall()));
    assertEquals("hub.no-area", refused(tutti.ask("hub change", Map.of("area", ""))).code());
    done(tutti.ask("hub change", Map.of("vision", "Music for all.")));
    assertEquals(List.of(LaCode.of("919")), hub().area());
  }

  @Test
  void terms_that_overlap_or_lie_outside_their_year_are_refused() {
    done(tutti.ask("hub found", rivenhall()));
    done(tutti.ask("terms set", term("autumn", "2026-09-02", "2026-12-18")));

    Refusal overlap = refused(tutti.ask("terms set", term("spring", "2026-12-18", "2027-03-25")));
    Refusal outside = refused(tutti.ask("terms set", term("spring", "2027-01-04", "2027-09-01")));

    assertEquals("hub.terms-overlap", overlap.code());
    assertEquals(Refusal.Kind.SHAPE, outside.kind());
    assertTrue(outside.sentence().contains("2026/27 runs from"), outside.sentence());
  }

  @Test
  void who_saw_an_older_hub_is_refused() {
    done(tutti.ask("hub found", rivenhall()));
    done(tutti.ask("hub change", Map.of("vision", "New.")));

    Refusal refusal =
        refused(tutti.ask(tutti.acts.ben().expecting(1), "hub change", Map.of("vision", "Older.")));

    assertEquals(Refusal.Kind.STALE, refusal.kind());
    assertEquals("New.", hub().vision());
  }

  private Hub hub() {
    return tutti.hub.look(records -> records.hubs().only()).orElseThrow().value();
  }

  private static Map<String, String> rivenhall() {
    return Map.of(
        "name", "Rivenhall Music Hub",
        "lead_organisation", "Rivenhall Council",
        "lead_kind", "council",
        "area", "919",
        "vision", "",
        "purpose", "We bring people together.",
        "values", "");
  }

  private static Map<String, String> term(String season, String first, String last) {
    return Map.of(
        "year", Acts.THIS_YEAR.toString(),
        "season", season,
        "first_day", first,
        "last_day", last,
        "teaching_weeks", "12");
  }
}
