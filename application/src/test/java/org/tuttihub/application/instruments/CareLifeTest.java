package org.tuttihub.application.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Outcomes;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.Repair;
import org.tuttihub.domain.values.Key;

/** A year of repairs and maintenance of two clarinets. */
class CareLifeTest {
  private final InMemoryTutti tutti = new InMemoryTutti();
  private String model;
  private String first;
  private String second;

  @BeforeEach
  void two_clarinets_are_in_store() {
    model = done("models add", Map.of("instrument", "clarinet")).subject().ref();
    first = item("CLA-1");
    second = item("CLA-2");
  }

  @Test
  void what_is_sent_away_comes_back_mended_and_its_bill_later() {
    String repair =
        done(
                "items repair",
                repaired(
                    "CLA-1", "kind", "keys-or-valves", "reported_on", day(-3), "expected", day(9)))
            .subject()
            .ref();

    assertEquals("instruments.not-in-state", code("items repair", repaired("CLA-1")));
    assertEquals(
        "instruments.not-in-state", code("items scan", Map.of("what", "CLA-1", "borrower", "A")));
    done("items repaired", Map.of("id", "CLA-1", "condition", "fair"));
    done("repairs change", Map.of("id", repair, "cost_pence", "4550"));
    assertEquals(
        "instruments.repair-over",
        code("repairs change", Map.of("id", repair, "expected", day(3))));
    assertEquals(
        "instruments.repair", code("repairs change", Map.of("id", repair, "cost_pence", "-1")));
    assertEquals(Item.State.IN_STORE, state("CLA-1"));
    assertEquals(Repair.State.MENDED, repair(repair).state());
  }

  @Test
  void what_is_beyond_repair_is_proposed_for_write_off_and_what_is_lost_there_ends_its_repair() {
    done("items repair", repaired("CLA-1"));
    String lost = done("items repair", repaired("CLA-2")).subject().ref();

    done("items repaired", Map.of("id", "CLA-1", "beyond_repair", "yes"));
    done("items miss", Map.of("id", "CLA-2", "last_seen", "The workshop"));
    assertEquals(Item.State.WRITE_OFF_PROPOSED, state("CLA-1"));
    assertEquals(Item.State.MISSING, state("CLA-2"));
    assertEquals(Repair.State.LOST, repair(lost).state());
  }

  @Test
  void days_in_the_wrong_order_are_refused_and_nothing_is_sent() {
    assertEquals(
        "instruments.repair", code("items repair", repaired("CLA-1", "reported_on", day(1))));
    assertEquals(
        "instruments.repair", code("items repair", repaired("CLA-1", "expected", day(-1))));
    assertEquals(Item.State.IN_STORE, state("CLA-1"));
    done("items repair", repaired("CLA-1"));
    assertEquals(
        "instruments.before-it-began",
        code("items repaired", Map.of("id", "CLA-1", "on", day(-1))));
    assertEquals(Item.State.IN_REPAIR, state("CLA-1"));
  }

  @Test
  void maintenance_of_a_model_is_written_down_for_a_marked_set_and_not_for_others() {
    String schedule =
        done("maintenance-schedules add", Map.of("what", "Pads", "months", "12", "model", model))
            .subject()
            .ref();
    String own =
        done("maintenance-schedules add", Map.of("what", "Cork", "months", "6", "item", "CLA-1"))
            .subject()
            .ref();
    String both = schedule + "/" + first + ", " + schedule + "/" + second;

    Receipt receipt =
        done("maintenance-due record", Map.of("maintenance_due", both, "cost_pence", "250"));
    assertEquals("2", receipt.facts().get("entries"));
    assertTrue(receipt.said().endsWith(" and 1 more are written."), receipt.said());
    assertEquals(
        "instruments.schedule",
        code("maintenance-due record", Map.of("maintenance_due", own + "/" + second)));
    assertEquals(
        "maintenance-due.unknown",
        code("maintenance-due record", Map.of("maintenance_due", "CLA-1")));
    assertEquals(
        "instruments.maintenance",
        code("maintenance-due record", Map.of("maintenance_due", both, "on", day(1))));
    done("maintenance-schedules stop", Map.of("id", schedule));
    assertEquals(
        "instruments.schedule", code("maintenance-due record", Map.of("maintenance_due", both)));
  }

  @Test
  void a_schedule_is_for_one_thing_and_comes_again_within_twenty_years() {
    assertEquals(
        "instruments.schedule",
        code("maintenance-schedules add", Map.of("what", "Pads", "months", "12")));
    assertEquals(
        "instruments.schedule",
        code(
            "maintenance-schedules add",
            Map.of("what", "Pads", "months", "2000000000", "model", model, "last_done", day(0))));
    assertEquals(
        "instruments.schedule",
        code(
            "maintenance-schedules add",
            Map.of("what", "Pads", "months", "12", "model", model, "item", "CLA-1")));
  }

  private String item(String number) {
    return done("items add", Map.of("asset_number", number, "model", model, "place", "Store 1"))
        .subject()
        .ref();
  }

  private static Map<String, Object> repaired(String item, String... more) {
    Map<String, Object> all =
        new HashMap<>(Map.of("id", item, "repairer", "County Woodwind", "why", "A key sticks"));
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  private static String day(int days) {
    return Acts.TODAY.plusDays(days).toString();
  }

  private Item.State state(String item) {
    return tutti.hub.look(r -> r.items().find(Key.of(item))).orElseThrow().value().state();
  }

  private Repair repair(String ref) {
    return tutti.hub.look(r -> r.repairs().find(Key.of(ref))).orElseThrow().value();
  }

  private Receipt done(String operation, Map<String, ?> given) {
    return Outcomes.done(tutti.ask(operation, given));
  }

  private String code(String operation, Map<String, ?> given) {
    return Outcomes.refused(tutti.ask(operation, given)).code();
  }
}
