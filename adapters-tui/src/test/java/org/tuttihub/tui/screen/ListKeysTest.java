package org.tuttihub.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Window;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreCatalogue;

class ListKeysTest {
  @TempDir Path folder;

  @Test
  void a_list_of_25000_rows_is_only_asked_for_windows() {
    List<ListQuery> asked = new ArrayList<>();
    Stage stage =
        new Stage(
            StoreCatalogue.of(Store.of(25_000), asked::add),
            Size.USUAL,
            StandardCharsets.UTF_8,
            folder);

    stage.press("Down", "Enter");
    assertEquals(1, asked.size());
    stage.press("PgDn", "PgDn", "Down", "Up");
    assertEquals(1, asked.size());
    stage.press("G");

    assertTrue(stage.shows("25,000"));
    assertTrue(asked.size() <= 3);
    assertTrue(
        asked.stream().allMatch(q -> q.window() instanceof Window.At at && at.limit() <= 100));
    assertEquals(24_900, ((Window.At) asked.getLast().window()).offset());
  }

  @Test
  void letters_in_a_filter_are_never_commands() {
    Stage stage = list(300);

    stage.press("/").type("qjx:?");

    assertFalse(stage.left());
    assertTrue(stage.shows("Filter: qjx:?"), stage.shown());
    assertTrue(stage.shows("Nothing fits the filter."));
    stage.press("Esc");
    assertFalse(stage.shows("filter:"));
    assertTrue(stage.shows("INS-1 "));
  }

  @Test
  void a_filter_shrinks_the_list_with_every_letter_and_is_kept_with_enter() {
    Stage stage = list(300);

    stage.press("/").type("cello");
    assertTrue(stage.shows("300 · 43 shown   filter: cello"), stage.shown());
    stage.type(" 3").press("Backspace", "Enter", "Down", "Enter");

    assertTrue(stage.shows("Name      Cello"), stage.shown());
    stage.press("Esc");
    assertTrue(stage.shows("filter: cello"), stage.shown());
    stage.press("Esc");
    assertFalse(stage.shows("filter:"));
  }

  @Test
  void order_and_filter_survive_leaving_and_coming_back() {
    Stage stage = list(300);

    stage.press("s", "Right", "Enter", "Enter", "Esc", "/").type("cello").press("Enter");
    stage.press(":").type("hub show").press("Enter", ":").type("instruments list").press("Enter");

    assertTrue(stage.shows("filter: cello"), stage.shown());
    assertTrue(stage.shows("Name ↓"), stage.shown());
  }

  @Test
  void a_filter_says_what_it_finds_and_which_key_filters_by_one_column() {
    Stage stage = list(300).press("/");

    assertTrue(stage.shows("names, references, states. Of one column only: Esc, then f."));
    assertTrue(stage.type("on-loan").shows("Nothing fits the filter."), stage.shown());
    assertTrue(stage.press("Ctrl-U").type("in-store").shows("300 · 300 shown"), stage.shown());
  }

  @Test
  void a_column_is_filtered_and_what_is_wrong_stays_to_be_put_right() {
    Stage stage = list(300);

    stage.press("f").type("famly=brass").press("Enter");
    assertTrue(stage.shows("Did you mean family?"), stage.shown());
    assertTrue(stage.shows("Filter: famly=brass"), stage.shown());
    stage.press("Ctrl-U").type("bought=soon").press("Enter");
    assertTrue(stage.shows("Filter: bought=soon"), stage.shown());
    assertTrue(stage.shows("\"soon\" is not a whole number"), stage.shown());
    stage.press("Ctrl-U").type("Family=brass").press("Enter");

    assertTrue(stage.shows("300 · 75 shown   filter: family=brass"), stage.shown());
  }

  @Test
  void columns_and_their_values_are_offered_and_taken_with_enter() {
    Stage stage = list(300).press("f");

    assertTrue(stage.shows("due_back= Due back"), stage.shown());
    stage.type("fam").press("Enter");
    assertTrue(stage.shows("Filter: family="), stage.shown());
    assertTrue(stage.shows("family=percussion"), stage.shown());
    stage.type("str").press("Enter");

    assertTrue(stage.shows("300 · 75 shown   filter: family=strings"), stage.shown());
    stage.press("f").type("state!=").press("Tab");
    assertTrue(stage.shows("Filter: state!="), stage.shown());
    assertFalse(stage.press("Esc").shows("Filter:"), stage.shown());
  }

  @Test
  void the_end_and_the_beginning_are_one_key_away() {
    Stage stage = list(300);

    stage.press("End");
    assertEquals(299, ((ListPlace) stage.state().top()).at());
    stage.press("g", "k");

    assertEquals(0, ((ListPlace) stage.state().top()).at());
  }

  @Test
  void the_rows_that_are_meant_are_exported_and_no_file_is_overwritten() throws IOException {
    Stage stage =
        new Stage(StoreCatalogue.of(Store.of(50)), Size.USUAL, StandardCharsets.UTF_8, folder)
            .press("Down", "Enter", "/")
            .type("cello")
            .press("Enter", "x", "Enter");

    Path file = folder.resolve("instruments.csv");
    assertEquals(8, Files.readAllLines(file).size());
    assertTrue(stage.shows("7 rows are in"), stage.shown());
    assertTrue(stage.press("x", "Enter").shows("There is a file"), stage.shown());
    assertTrue(stage.press("Ctrl-U").type("x.doc").press("Enter").shows(".csv, .tsv or .xlsx"));
  }

  @Test
  void a_list_is_shown_as_it_stood_on_a_day() {
    Stage stage = list(3);

    stage.press("d").type("soon").press("Enter");
    assertTrue(stage.shows("\"soon\" is not a date"), stage.shown());
    assertTrue(stage.shows("> soon"), stage.shown());
    stage.press("Ctrl-U").type("2025-08-31").press("Enter");

    assertTrue(stage.shows("Instruments › as at 2025-08-31"), stage.shown());
  }

  @Test
  void rows_without_a_card_are_shown_in_full() {
    Store store = Store.of(3);
    store.poison("INS-1", "harmless");

    Stage stage = new Stage(store).press("Down", "Down", "Enter", "Enter");

    assertTrue(stage.shows("Deed"), stage.shown());
    assertTrue(stage.shows("00000000-0000-0008"), stage.shown());
  }

  @Test
  void the_same_is_shown_in_other_words() {
    Stage stage = list(30).press("/").type("it's").press("Enter", "y");

    assertTrue(stage.shows("tutti instruments list --search 'it'\\''s'"), stage.shown());
    assertTrue(stage.shows("GET /api/v1/instruments?q=it%27s"), stage.shown());
  }

  private static Stage list(int many) {
    return new Stage(Store.of(many)).press("Down", "Enter");
  }
}
