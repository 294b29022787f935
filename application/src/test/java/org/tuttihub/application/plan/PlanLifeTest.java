package org.tuttihub.application.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.TuttiCatalogue;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Packs;
import org.tuttihub.application.samples.PartnerSamples;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.plan.PlanVersion;

class PlanLifeTest {
  private final InMemoryTutti tutti = new InMemoryTutti();

  @BeforeEach
  void a_hub_has_needs_and_an_objective() {
    done(
        tutti.ask(
            "hub found",
            Map.of(
                "name",
                "Rivenhall Music Hub",
                "lead_organisation",
                "Rivenhall Council",
                "lead_kind",
                "council",
                "area",
                "919",
                "vision",
                "Every child.",
                "purpose",
                "",
                "values",
                "")));
    done(tutti.send("frameworks add", Packs.asSent()));
    done(tutti.ask("needs start", Map.of("year", "2026/27")));
    done(tutti.ask("needs write", Map.of("id", "NEED-2", "part_a", "Singing.")));
    done(tutti.ask("gaps add", Map.of("statement", "NEED-2", "text", "No choirs.")));
    objective("objectives add", Map.of("year", "2026/27", "statement", "Choirs."));
  }

  @Test
  void a_plan_is_published_again_and_again_and_shows_what_is_in_force() {
    done(tutti.ask("plans publish", Map.of()));
    PlanVersion first = latest();
    assertEquals(1, first.number());
    assertEquals(Acts.TODAY, first.publishedOn());
    assertEquals("Every child.", first.content().vision());
    assertEquals("The Funder", first.content().funder());
    assertEquals(3, first.content().needs().size());
    assertEquals("Singing.", first.content().needs().get(1).partA());
    assertEquals(List.of(), first.content().objectives());
    assertEquals(TuttiCatalogue.SOURCES, first.content().sources());

    activate();
    done(tutti.ask("hub change", Map.of("vision", "Every single child.")));
    assertEquals("Every child.", latest().content().vision());

    done(tutti.ask("plans publish", Map.of("key_changes", "An objective more.")));
    PlanVersion.Promised promised = latest().content().objectives().getFirst();
    assertEquals(2, latest().number());
    assertEquals("OBJ-1", promised.ref());
    assertEquals(List.of("Schools"), promised.functions());
    assertEquals(List.of("Support for schools: Singing strategies"), promised.answers());
    assertEquals(List.of("Choirs, from 1 to 5", "Singers to 12.5 percent"), promised.measures());
    assertEquals(List.of("Find leaders (by 2027-01-31)"), promised.actions());
  }

  @Test
  void the_programme_is_published_with_the_needs_that_it_meets_and_without_what_is_cancelled() {
    done(
        plan(
            Map.of(
                "year",
                "2026/27",
                "kind",
                "first-access",
                "title",
                "A year of strings",
                "aim",
                "Everybody plays.",
                "functions",
                "schools",
                "gaps",
                "GAP-1",
                "when",
                "Tuesdays")));
    done(plan(Map.of("year", "2026/27", "kind", "event", "title", "Folk week")));
    done(plan(Map.of("year", "2025/26", "kind", "event", "title", "Last year")));
    done(tutti.ask("activities cancel", Map.of("id", "ACT-2", "why", "Snow.")));

    done(tutti.ask("plans publish", Map.of()));

    assertEquals(
        List.of(
            new PlanVersion.Provided(
                "A year of strings",
                "first access",
                List.of("Schools"),
                "",
                "",
                "Tuesdays",
                "",
                "",
                List.of("Everybody plays.", "Support for schools: Singing strategies"),
                "",
                "")),
        latest().content().programme());
  }

  @Test
  void those_who_are_partners_stand_in_the_plan_and_those_who_may_become_one_do_not() {
    done(
        tutti.hub.decide(
            tutti.acts.anna(),
            records -> {
              Partner asking = PartnerSamples.partner();
              Partner.Joining joining = PartnerSamples.JOINING;
              records.organisations().add(PartnerSamples.larkRise());
              Partner there = new Partner.Associated(asking.facts(), joining, Acts.TODAY);
              return Outcome.done(records.partners().added(tutti.acts.anna(), there, "So."));
            }));

    done(tutti.ask("plans publish", Map.of()));

    PlanVersion.Ally ally = latest().content().partners().getFirst();
    assertEquals(PartnerSamples.larkRise().name(), ally.name());
    assertEquals("partner", ally.status());
    assertEquals(PartnerSamples.partner().facts().role(), ally.role());
  }

  private Outcome<Receipt> plan(Map<String, String> activity) {
    return tutti.ask("activities add", activity);
  }

  @Test
  void a_later_version_says_what_changed() {
    done(tutti.ask("plans publish", Map.of()));

    assertEquals("plans.no-key-changes", code(Map.of()));
    assertEquals("plans.no-key-changes", code(Map.of("key_changes", " \n ")));
  }

  @Test
  void a_year_without_a_framework_has_no_plan() {
    assertEquals("plans.no-framework", code(Map.of("year", "2021/22")));
  }

  @Test
  void there_is_no_plan_without_a_hub() {
    assertEquals(
        "plans.no-hub", refused(new InMemoryTutti().ask("plans publish", Map.of())).code());
  }

  @Test
  void what_was_published_is_never_undone() {
    Receipt published = done(tutti.ask("plans publish", Map.of()));

    assertEquals(
        "history.not-undone",
        refused(tutti.ask("history undo", Map.of("deed", published.deed().toString()))).code());
    assertEquals(1, latest().number());
  }

  private void activate() {
    objective(
        "objectives change",
        Map.of(
            "owner",
            "Anna",
            "resources",
            "A day",
            "due",
            "2027-07-31",
            "functions",
            "schools",
            "gaps",
            "GAP-1"));
    objective(
        "objectives add-measure",
        Map.of("name", "Choirs", "unit", "count", "baseline", "1", "target", "5"));
    objective(
        "objectives add-measure", Map.of("name", "Singers", "unit", "percent", "target", "12.5"));
    objective(
        "objectives add-action",
        Map.of("text", "Find leaders", "owner", "Anna", "due", "2027-01-31"));
    objective("objectives agree", Map.of());
    objective("objectives activate", Map.of());
  }

  private void objective(String operation, Map<String, String> given) {
    Map<String, String> all = new HashMap<>(given);
    if (!operation.equals("objectives add")) {
      all.put("id", "OBJ-1");
    }
    done(tutti.ask(operation, all));
  }

  private String code(Map<String, String> given) {
    return refused(tutti.ask("plans publish", given)).code();
  }

  private PlanVersion latest() {
    return tutti.hub.look(records -> records.plans().latest()).orElseThrow();
  }
}
