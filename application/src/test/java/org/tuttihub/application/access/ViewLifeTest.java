package org.tuttihub.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.access.SavedView;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

class ViewLifeTest {
  private static final Actor ANA = new Actor("PER-1", "Ana", Set.of(Role.VIEWER));
  private static final Actor BEN = new Actor("PER-11", "Ben", Set.of(Role.ADMINISTRATOR));
  private final InMemoryTutti tutti = new InMemoryTutti();

  @Test
  void a_view_is_saved_renamed_opened_with_and_dropped() {
    done(ask(ANA, "views add", north("Disengaged north")));
    done(ask(ANA, "views add", north("Another")));
    assertEquals(List.of("status=disengaged"), view("VIE-1").conditions());
    assertFalse(view("VIE-1").opens());

    done(ask(ANA, "views change", Map.of("id", "VIE-1", "name", "North")));
    done(ask(ANA, "views open-with", Map.of("id", "VIE-2")));
    done(ask(ANA, "views open-with", Map.of("id", "VIE-1")));
    assertEquals("North", view("VIE-1").name());
    assertTrue(view("VIE-1").opens());
    assertFalse(view("VIE-2").opens());

    done(ask(ANA, "views open-without", Map.of("id", "VIE-1")));
    assertFalse(view("VIE-1").opens());
    done(ask(ANA, "views drop", Map.of("id", "VIE-1")));
    assertEquals("views.unknown", refused(ask(ANA, "views drop", Map.of("id", "VIE-1"))).code());
  }

  @Test
  void nobody_changes_the_view_of_somebody_else_not_even_an_administrator() {
    done(ask(ANA, "views add", north("Mine")));

    for (String deed : List.of("change", "open-with", "open-without", "drop")) {
      assertEquals(
          "views.unknown", refused(ask(BEN, "views " + deed, Map.of("id", "VIE-1"))).code(), deed);
    }
    done(ask(BEN, "views add", north("Mine")));
  }

  @Test
  void a_name_is_given_once_for_each_list_whatever_its_capitals() {
    done(ask(ANA, "views add", north("North")));
    done(ask(ANA, "views add", north("South")));

    assertEquals("views.name-taken", refused(ask(ANA, "views add", north("NORTH"))).code());
    assertEquals(
        "views.name-taken",
        refused(ask(ANA, "views change", Map.of("id", "VIE-2", "name", "north"))).code());
    done(ask(ANA, "views change", Map.of("id", "VIE-1", "name", "NORTH")));
    done(ask(ANA, "views add", Map.of("list", "partners", "name", "North")));
  }

  @Test
  void a_view_that_its_list_cannot_show_is_refused() {
    assertEquals(
        "views.no-list",
        refused(ask(ANA, "views add", Map.of("list", "sheds", "name", "x"))).code());
    assertEquals(
        "list.faults",
        refused(ask(ANA, "views add", asking("conditions", "statu=disengaged"))).code());
    assertEquals(
        "views.condition",
        refused(ask(ANA, "views add", asking("conditions", "disengaged"))).code());
    assertEquals("list.faults", refused(ask(ANA, "views add", asking("order", "-nothing"))).code());
    assertEquals(
        "access.not-permitted",
        refused(ask(ANA, "views add", Map.of("list", "complaints", "name", "x"))).code());
  }

  private static Map<String, Object> north(String name) {
    return Map.of(
        "list", "schools", "name", name, "conditions", "status=disengaged", "order", "-name");
  }

  private static Map<String, Object> asking(String field, String value) {
    return Map.of("list", "schools", "name", "x", field, value);
  }

  private Outcome<Receipt> ask(Actor actor, String operation, Map<String, Object> given) {
    return tutti.ask(
        new Acting.Beginning(Acts.CLOCK, tutti.ids).by(actor, Door.CONSOLE), operation, given);
  }

  private SavedView view(String ref) {
    return tutti.hub.look(records -> records.views().find(Key.of(ref)).orElseThrow().value());
  }
}
