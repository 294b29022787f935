package org.tuttihub.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreSets;

class NamedFieldsTest {
  private final Store store = Store.of(45);
  private final List<ListQuery> asked = new ArrayList<>();
  private final Stage stage =
      new Stage(
          StoreSets.of(store, asked::add),
          Size.USUAL,
          StandardCharsets.UTF_8,
          Path.of("").toAbsolutePath());

  @Test
  void a_name_finds_its_records_and_the_chosen_one_is_stored_by_reference() {
    form().type("djem");

    assertTrue(stage.shows("▸ INS-10 Djembe 110"), stage.shown());
    assertTrue(stage.shows("INS-3 Djembe 103"), stage.shown());
    stage.press("Down", "Enter");
    assertTrue(stage.shows("First INS-17 Djembe 117"), stage.shown());
    assertFalse(stage.shows("Djembe 103"), stage.shown());

    stage.press("Tab").type("ins-1, cello 105").press("Enter", "Ctrl-S");

    assertTrue(stage.shows("Gathered: INS-17, [INS-1, INS-5]."), stage.shown());
  }

  @Test
  void no_more_than_eight_are_told_and_what_was_typed_over_is_not_searched() {
    form().type("10");

    assertEquals(8, stage.shown().lines().filter(line -> line.contains("INS-")).count());
    assertTrue(asked.stream().noneMatch(query -> query.text().equals("1")), asked.toString());
  }

  @Test
  void a_reference_shows_its_name_and_a_name_that_was_not_chosen_says_so() {
    form().type("ins-3");
    assertTrue(stage.shows("ins-3 Djembe 103"), stage.shown());

    stage.press("Ctrl-U").type("djem").press("Tab");

    assertTrue(stage.shows("! It is a name and no reference yet"), stage.shown());
  }

  @Test
  void a_card_leads_on_to_what_comes_next_and_fills_itself_in() {
    stage.press(":").type("INS-3").press("Enter", "End");
    assertTrue(stage.shows("a  sets gather"), stage.shown());

    stage.press("a");

    assertTrue(stage.shows("First   INS-3  Djembe 103"), stage.shown());
  }

  @Test
  void a_draft_about_another_record_does_not_come_back() {
    stage.press(":").type("INS-3").press("Enter", "a", "Tab").type("ins-5");
    stage.press("Esc", "Enter");

    stage.press(":").type("INS-4").press("Enter", "a");
    assertTrue(stage.shows("First   INS-4"), stage.shown());
    assertFalse(stage.shows("ins-5"), stage.shown());
    stage.press("Esc", ":").type("INS-3").press("Enter", "a");

    assertTrue(stage.shows("ins-5"), stage.shown());
  }

  private Stage form() {
    return stage.press(":").type("sets gather").press("Enter");
  }
}
