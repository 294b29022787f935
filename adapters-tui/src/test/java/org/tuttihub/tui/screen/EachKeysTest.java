package org.tuttihub.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.store.Store;

class EachKeysTest {

  @Test
  void a_row_is_marked_by_its_record_and_stays_so_in_any_order_and_under_any_filter() {
    Stage stage = list(Store.of(30)).press("Space", "Space");

    assertTrue(stage.shows("30 · 2 marked"), stage.shown());
    assertTrue(stage.shown().contains("\n *INS-1 "), stage.shown());
    stage.press("s", "Enter", "Enter", "Esc", "/").type("cello").press("Enter", "r");
    assertTrue(stage.shows("· 2 marked"), stage.shown());
    assertFalse(stage.shown().contains(" *INS"), stage.shown());
    stage.press("Esc", "G");

    assertTrue(stage.shown().contains("*INS-1 "), stage.shown());
    stage.press("M");
    assertFalse(stage.shows("marked"), stage.shown());
    assertTrue(stage.shows("The marks are off 2 instruments."), stage.shown());
  }

  @Test
  void all_rows_of_the_filter_are_marked_with_one_key_and_counted() {
    Stage stage = list(Store.of(300)).press("/").type("cello").press("Enter", "m");

    assertTrue(stage.shows("43 instruments are marked."), stage.shown());
    assertTrue(stage.shows("300 · 43 shown · 43 marked"), stage.shown());
  }

  @Test
  void more_than_a_thousand_are_not_marked_at_once() {
    Stage stage = list(Store.of(1_001)).press("m");

    assertTrue(stage.shows("At most 1,000 instruments are marked at once."), stage.shown());
    assertFalse(stage.shows("· 1,000 marked"), stage.shown());
  }

  @Test
  void what_will_happen_is_shown_before_it_does() {
    Store store = Store.of(10);
    Stage stage = list(store).press("Enter", "l").type("2026-12-31").press("Tab").type("y");
    stage.press("Enter", "Ctrl-S", "q", "m", "e").type("lend").press("Enter");

    assertTrue(stage.shows("Instruments › 10 instruments › lend"), stage.shown());
    stage.type("2026-12-24").press("Tab").type("n").press("Enter", "Ctrl-S");

    assertTrue(stage.shows("10 instruments are meant."), stage.shown());
    assertTrue(stage.shows("It can be done with 9; 1 is refused."), stage.shown());
    assertTrue(stage.shows("Until 2026-12-24"), stage.shown());
    assertTrue(stage.shows("Refused, 1: it is on loan already INS-1"), stage.shown());
    assertTrue(stage.shows("The first of them INS-10, Djembe 110, woodwind"), stage.shown());
    assertTrue(stage.shows("Do it? y yes, n no."), stage.shown());
    assertEquals(1, store.entries().size());
  }

  @Test
  void it_is_done_one_by_one_and_what_was_refused_stays_marked_with_its_reason() {
    Store store = Store.of(10);
    Stage stage = list(store).press("Enter", "l").type("2026-12-31").press("Tab").type("y");
    stage.press("Enter", "Ctrl-S", "q", "m", "e").type("lend").press("Enter");
    stage.type("2026-12-24").press("Tab").type("n").press("Enter", "Ctrl-S", "y");

    assertTrue(stage.shows("9 done, 1 refused."), stage.shown());
    assertTrue(stage.shows("INS-1 it is on loan already"), stage.shown());
    assertEquals(10, store.entries().size());
    stage.press("q");
    assertTrue(stage.shows("10 · 1 marked"), stage.shown());
    assertTrue(stage.shown().contains("*INS-1 "), stage.shown());
    assertTrue(stage.shows("INS-9 Clarinet 109 strings on-loan"), stage.shown());
  }

  @Test
  void no_is_no() {
    Store store = Store.of(3);
    Stage stage = list(store).press("m", "e").type("scrap").press("Enter");

    assertTrue(stage.shows("It cannot be undone: what is scrapped is gone."), stage.shown());
    stage.press("n");

    assertTrue(stage.shows("3 · 3 marked"), stage.shown());
    assertEquals(List.of(), store.entries());
  }

  @Test
  void whatever_somebody_changed_since_it_was_shown_is_refused_and_stays_marked() {
    Store store = Store.of(3);
    Stage stage = list(store).press("m", "e").type("scrap").press("Enter");
    store.meanwhile("INS-2", "Tuba");
    stage.press("y");

    assertTrue(stage.shows("2 done, 1 refused."), stage.shown());
    assertTrue(stage.shows("INS-2"), stage.shown());
    assertTrue(stage.press("q").shows("3 · 1 marked"), stage.shown());
  }

  @Test
  void wrong_fields_are_said_once_and_beside_them() {
    Stage stage = list(Store.of(3)).press("m", "e").type("lend").press("Enter", "Ctrl-S");

    assertTrue(stage.shows("! It is missing."), stage.shown());
    assertFalse(stage.shows("Do it?"), stage.shown());
  }

  @Test
  void a_field_that_is_not_touched_stays_as_it_is_in_each() {
    Store store = Store.of(4);
    Stage stage = list(store).press("m", "e").type("change").press("Enter", "Tab");
    stage.type("Checked in May.").press("Ctrl-S", "y");

    assertTrue(stage.shows("4 done, 0 refused."), stage.shown());
    assertEquals("Violin 101", name(store, "INS-1"));
    assertTrue(
        store.find(Key.of("INS-4")).orElseThrow().toString().contains("note=Checked in May."));
  }

  @Test
  void a_set_is_undone_with_one_question() {
    Store store = Store.of(4);
    Stage stage = list(store).press("m", "e").type("change").press("Enter").type("Kazoo");
    stage.press("Ctrl-S", "y", "q", "u");

    assertTrue(stage.shows("Undo instruments change with each of 4?"), stage.shown());
    stage.press("y");

    assertTrue(stage.shows("4 done, 0 refused."), stage.shown());
    assertEquals("Violin 101", name(store, "INS-1"));
    assertTrue(stage.press("q", "u").shows("Nothing was done in this session"), stage.shown());
  }

  @Test
  void nothing_marked_is_said() {
    Stage stage = list(Store.of(3)).press("e");

    assertTrue(stage.shows("Nothing is marked: Space marks a row"), stage.shown());
  }

  @Test
  void escape_stops_between_two() throws Exception {
    Store store = Store.of(300);
    try (Live live = new Live(org.tuttihub.tui.store.StoreCatalogue.slow(store), true)) {
      live.until("Demonstration Hub").keys.send("j\rm");
      live.until("300 instruments are marked").keys.send("escrap\r");
      live.until("Do it?").keys.send("y");
      live.until(" of 300").keys.send("\u001b");
      live.until("u undo").keys.send("q");

      live.until("marked");
    }
    int done = store.entries().size();
    assertTrue(done > 0 && done < 300, "done: " + done);
  }

  private static String name(Store store, String ref) {
    return store
        .find(Key.of(ref))
        .orElseThrow()
        .toString()
        .replaceFirst("(?s).*?name=([^,]*),.*", "$1");
  }

  private static Stage list(Store store) {
    return new Stage(store).press("Down", "Enter");
  }
}
