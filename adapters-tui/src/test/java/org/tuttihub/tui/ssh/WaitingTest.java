package org.tuttihub.tui.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingTest {
  private final Waiting<String> waiting = new Waiting<>(5, 3);

  @Test
  void the_oldest_of_an_address_gives_way_to_its_newest() {
    for (String who : List.of("a1", "a2", "a3")) {
      assertEquals(List.of(), waiting.add(who, "a"));
    }

    assertEquals(List.of("a1"), waiting.add("a4", "a"));
    assertEquals(List.of(), waiting.add("b1", "b"));
  }

  @Test
  void where_all_are_too_many_the_most_crowded_address_gives_way() {
    waiting.add("anna", "office");
    List.of("a1", "a2").forEach(who -> waiting.add(who, "a"));
    List.of("b1", "b2").forEach(who -> waiting.add(who, "b"));

    assertEquals(List.of("b1"), waiting.add("b3", "b"));
  }

  @Test
  void a_flood_from_many_addresses_never_drives_out_somebody_who_came_alone() {
    waiting.add("anna", "office");
    List<String> gone = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      gone.addAll(waiting.add("x" + i, "address " + i % 3));
    }

    assertFalse(gone.contains("anna"));
    assertEquals(996, gone.size());
  }

  @Test
  void whoever_has_signed_in_waits_no_more() {
    List.of("a1", "a2", "a3").forEach(who -> waiting.add(who, "a"));

    waiting.remove("a1");

    assertEquals(List.of(), waiting.add("a4", "a"));
  }
}
