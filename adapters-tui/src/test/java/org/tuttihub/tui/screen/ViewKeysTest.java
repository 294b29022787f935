package org.tuttihub.tui.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreCatalogue;

class ViewKeysTest {
  private final Catalogue catalogue = StoreCatalogue.withViews(Store.of(30));

  @Test
  void what_the_list_shows_is_saved_under_a_name_and_opened_again() {
    Stage stage = list().press("/").type("cello").press("Enter", "s", "Right", "Enter", "Enter");
    stage.press("Esc", "v");

    assertTrue(stage.shows("Instruments › your views"), stage.shown());
    assertTrue(stage.shows("now: cello by -name"), stage.shown());
    assertTrue(stage.shows("You have saved none yet"), stage.shown());
    stage.press("s").type("My cellos").press("Enter");
    assertTrue(stage.shows("▸ My cellos cello by -name"), stage.shown());
    stage.press("q", "Esc", "s", "Enter", "Esc", "v", "Enter");

    assertTrue(stage.shows("filter: cello"), stage.shown());
    assertTrue(stage.shows("Name ↓"), stage.shown());
  }

  @Test
  void a_list_opens_with_the_view_that_its_person_says() {
    Stage stage = list().press("f").type("family=brass").press("Enter", "v", "s").type("Brass");
    stage.press("Enter", "o");
    assertTrue(stage.shows("Brass (the list opens with it)"), stage.shown());

    Stage next = list();

    assertTrue(next.shows("filter: family=brass"), next.shown());
    next.press("v", "o");
    assertFalse(list().shows("filter:"), next.shown());
  }

  @Test
  void a_view_is_renamed_saved_over_and_dropped_after_a_question() {
    Stage stage = list().press("v", "s").type("All").press("Enter", "n").type(" of them");
    stage.press("Enter");
    assertTrue(stage.shows("All of them"), stage.shown());
    stage.press("q", "/").type("flute").press("Enter", "v", "s").type("ALL OF THEM");
    stage.press("Enter");
    assertTrue(stage.shows("Save over it?"), stage.shown());
    stage.press("y");
    assertTrue(stage.shows("All of them flute"), stage.shown());
    stage.press("x");
    assertTrue(stage.shows("Drop your view All of them?"), stage.shown());
    stage.press("y");

    assertTrue(stage.shows("You have saved none yet"), stage.shown());
  }

  private Stage list() {
    return new Stage(catalogue, Size.USUAL, StandardCharsets.UTF_8, Path.of(""))
        .press("Down", "Enter");
  }
}
