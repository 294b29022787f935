package org.tuttihub.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.records.Changes;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.domain.access.Role;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.Folder;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.command.CommandLine;
import org.tuttihub.tui.store.CsvOnly;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreCatalogue;

class CardAndPaletteTest {
  private final Store store = Store.of(12);
  private final Stage stage = new Stage(store);

  @Test
  void a_reference_in_the_palette_opens_its_card() {
    stage.press(":").type("ins-2");
    assertTrue(stage.shows("Opens this instrument."), stage.shown());

    stage.press("Enter");

    assertTrue(stage.shows("Instruments › INS-2"), stage.shown());
  }

  @Test
  void a_command_without_the_record_that_it_is_about_asks_which() {
    stage.press(":").type("instruments lend").press("Enter");

    assertTrue(stage.shows("Which instrument, by reference or part of its name:"), stage.shown());
  }

  @Test
  void a_record_that_is_not_there_any_more_is_said_to_be_gone_and_its_list_shown() {
    card("INS-2");
    store.drop("INS-2");

    stage.press("r");

    assertTrue(stage.shows("INS-2 is gone."), stage.shown());
    assertTrue(stage.state().top() instanceof ListPlace, stage.shown());
  }

  @Test
  void a_deed_without_fields_is_done_at_once_and_undone_after_a_question() {
    card("INS-2").press("l").type("2027-01-31").press("Tab").type("y").press("Enter", "Ctrl-S");
    assertTrue(stage.shows("on-loan"), stage.shown());

    stage.press("t");
    assertTrue(stage.shows("Instrument INS-2 is back."), stage.shown());
    stage.press("u");
    assertTrue(stage.shows("Undo this? Instrument INS-2 is back."), stage.shown());
    stage.press("y");

    assertTrue(stage.shows("INS-2 is as it was before."), stage.shown());
    assertTrue(stage.shows("on-loan"), stage.shown());
  }

  @Test
  void what_cannot_be_done_says_why_when_its_key_is_pressed() {
    card("INS-2").press("t");

    assertTrue(stage.shows("Not yet: it is not on loan"), stage.shown());
  }

  @Test
  void what_cannot_be_undone_asks_first() {
    card("INS-2").press("s");
    assertTrue(stage.shows("This cannot be undone: what is scrapped is gone."), stage.shown());
    stage.press("Esc");
    assertFalse(stage.shows("scrapped."), stage.shown());
    stage.press("s", "y");

    assertTrue(stage.shows("Instrument INS-2 was scrapped."), stage.shown());
    assertTrue(stage.press("u").shows("cannot be undone"), stage.shown());
  }

  @Test
  void the_history_of_a_record_is_one_key_away() {
    card("INS-2").press("s", "y", "h");

    assertTrue(stage.shows("History"), stage.shown());
    assertTrue(stage.shows("instruments scrap"), stage.shown());
    assertTrue(stage.shows("History of INS-2"), stage.shown());
  }

  @Test
  void a_filter_of_a_history_goes_first_and_it_is_still_that_of_its_record() {
    card("INS-3").press("s", "y");
    stage.press("Esc");
    card("INS-2").press("s", "y", "h", "/").type("nothing like it").press("Enter");
    assertTrue(stage.shows("Nothing fits the filter."), stage.shown());

    stage.press("q");
    assertTrue(stage.shows("History of INS-2"), stage.shown());
    assertFalse(stage.shows("INS-3"), stage.shown());
    assertTrue(stage.press("q").shows("Instruments › INS-2"), stage.shown());
    stage.press(":").type("history list").press("Enter");
    assertTrue(stage.shows("INS-3"), stage.shown());
  }

  @Test
  void a_record_that_another_names_is_opened_from_its_line() {
    store.poison("INS-1", "INS-5");
    card("INS-1").press("Down", "Enter");
    assertTrue(stage.shows("Instruments › INS-5"), stage.shown());

    stage.press("Esc", "Down", "Down");
    assertTrue(stage.shows("▸  2026-03-02  INS-5"), stage.shown());
    assertTrue(stage.press("Enter").shows("Instruments › INS-5"), stage.shown());
  }

  @Test
  void a_record_is_found_by_its_name_and_opened() {
    stage.press(":").type("djembe 11");
    assertTrue(stage.shows("Djembe 110"), stage.shown());
    assertTrue(stage.shows("instrument INS-10"), stage.shown());

    stage.press("Tab");
    assertTrue(stage.shows(": instruments show INS-10"), stage.shown());
    stage.press("Ctrl-U").type("djembe 11").press("Enter");

    assertTrue(stage.shows("Instruments › INS-10"), stage.shown());
  }

  @Test
  void commands_that_begin_so_stand_before_records_and_others_behind_them() {
    store.poison("INS-3", "Loan of a tuba");
    stage.press(":").type("loan");

    String shown = stage.shown();
    assertTrue(shown.indexOf("instrument INS-3") < shown.indexOf("Gives it out on loan"), shown);
    shown = stage.press("Ctrl-U").type("hub").shown();
    assertTrue(shown.contains("▸ hub show"), shown);
  }

  @Test
  void which_record_is_meant_can_be_said_by_name() {
    stage.press(":").type("instruments show").press("Enter").type("cello").press("Enter");
    assertTrue(stage.shows("Which one? Press its number."), stage.shown());
    assertTrue(stage.shows("1 INS-12 Cello 112"), stage.shown());

    stage.press("1");

    assertTrue(stage.shows("Instruments › INS-12"), stage.shown());
  }

  @Test
  void below_the_records_that_a_card_names_come_its_offers_and_back_up() {
    store.poison("INS-1", "INS-5");
    card("INS-1").press("Down", "Down", "Down", "Down");
    assertTrue(stage.shows("▸ c"), stage.shown());

    stage.press("Up", "Up", "Up", "Down", "Down", "Down", "Down", "Enter");

    assertTrue(stage.shows("Instruments › INS-1 › lend"), stage.shown());
  }

  @Test
  void the_last_deed_of_somebody_else_is_found_in_the_history() {
    new Stage(store)
        .press(":")
        .type("instruments show INS-2")
        .press("Enter", "l")
        .type("2027-01-31")
        .press("Tab")
        .type("y")
        .press("Enter", "Ctrl-S");

    card("INS-2").press("u");
    assertTrue(stage.shows("Undo this? Instrument INS-2 is on loan."), stage.shown());
    stage.press("y");

    assertTrue(stage.shows("INS-2 is as it was before."), stage.shown());
  }

  @Test
  void a_record_in_other_words() {
    card("INS-2").press("y");

    assertTrue(stage.shows("tutti instruments show INS-2"), stage.shown());
    assertTrue(stage.shows("POST /api/v1/instruments/INS-2/lend"), stage.shown());
  }

  @Test
  void enter_does_what_the_line_says() {
    card("INS-2").press("Down", "Down", "Enter");

    assertTrue(stage.shows("Instruments › INS-2 › lend"), stage.shown());
  }

  @Test
  void the_palette_asks_which_record_where_it_must() {
    stage.press(":").type("books for good").press("Enter");
    assertTrue(stage.shows("Which instrument, by reference or part of its name:"), stage.shown());
    stage.type("7").press("Enter");

    assertTrue(
        stage.shows("scrap INS-7: Takes it out of the books for good. This cannot be undone"),
        stage.shown());
  }

  @Test
  void the_palette_knows_the_record_that_is_on_the_screen() {
    card("INS-2").press(":").type("gives it out").press("Enter");

    assertTrue(stage.shows("Instruments › INS-2 › lend"), stage.shown());
  }

  @Test
  void typed_commands_run_as_they_do_outside() {
    stage.press(":").type("instruments list --csv --limit 2").press("Enter");
    assertTrue(stage.shows("INS-10,Djembe 110,woodwind"), stage.shown());
    stage
        .press("q", ":")
        .type("instruments list --filter family=brass --sort -bought")
        .press("Enter");
    assertTrue(stage.shows("filter: family=brass"), stage.shown());
    stage.press(":").type("instruments lst").press("Enter");
    assertTrue(stage.shows("Did you mean instruments list?"), stage.shown());
    stage.press("q", ":").press("Down", "Enter");
    assertTrue(stage.shows("filter: family=brass"), stage.shown());
  }

  @Test
  void names_come_before_sentences_in_the_palette() {
    stage.press(":").type("history");

    String shown = stage.shown();
    assertTrue(shown.contains("▸ history list"), shown);
    assertTrue(stage.press("Esc", ":").type("hub show").press("Enter").shows("Music for all."));
  }

  @Test
  void words_are_completed() {
    stage.press(":").type("takes it back").press("Tab").type("INS-4");

    assertTrue(stage.shows(": instruments take-back INS-4"), stage.shown());
    assertTrue(stage.press("Enter").shows("Instrument INS-4 is back."), stage.shown());
  }

  @Test
  void a_secret_has_a_page_of_its_own() {
    stage.press(":").type("new key").press("Enter");

    assertTrue(stage.shows("Shown only now, keep it safe:"), stage.shown());
    assertTrue(stage.shows("s3cret"), stage.shown());
  }

  @Test
  void keys_are_found_by_their_words_and_pressed_from_the_list() {
    stage.press("Down", "Enter", "?").type("filter while").press("Enter").type("flute");

    assertTrue(stage.shows("Filter: flute"), stage.shown());
    stage.press("Enter");
    assertTrue(
        card("INS-2").press("?").type("books").shows("Takes it out of the books"), stage.shown());
  }

  @Test
  void q_leads_back_and_on_the_first_screen_out() {
    stage.press("Down", "Enter", "Enter", "q", "q");
    assertFalse(stage.left());
    stage.press("q");

    assertTrue(stage.left());
  }

  @Test
  void a_viewer_sees_why_not_and_is_not_offered_more() {
    ConsoleParts parts =
        new ConsoleParts(
            StoreCatalogue.of(store),
            CommandLine.beginning(),
            new Actor("P-1", "Vera", Set.of(Role.VIEWER)),
            new CsvOnly(),
            "Hub",
            List::of,
            Changes.NONE,
            Folder.of(Path.of("")),
            false,
            StandardCharsets.UTF_8);
    Stage viewers =
        new Stage(parts, Size.USUAL).press(":").type("instruments show INS-2").press("Enter");

    assertFalse(viewers.shows("You can now"), viewers.shown());
    assertTrue(viewers.shows("needs one of these roles"), viewers.shown());
    assertTrue(viewers.press(":").type("scrap").shows("Nothing is called so"), viewers.shown());
  }

  @Test
  void a_database_that_does_not_answer_is_said_and_can_be_asked_again() {
    boolean[] away = {true};
    Noun pains = new Noun("pains", "pains", "pain", "P");
    ListedInMemory<Store.HubCard> listing =
        new ListedInMemory<>(
            Store.HubCard.class,
            () -> {
              if (away[0]) {
                throw new Unavailable("The database does not answer. Try again.", null);
              }
              return List.of(new Store.HubCard("Back", "again"));
            });
    Catalogue catalogue =
        new Catalogue(
            List.of(
                ListOf.of(
                    pains, "Hurts.", Store.HubCard.class, listing, Column.of("name", "Name", 20))));
    Stage hurting = new Stage(catalogue, Size.USUAL, StandardCharsets.UTF_8, Path.of(""));

    hurting.press("Enter");
    assertTrue(hurting.shows("The database does not answer. Try again."), hurting.shown());
    away[0] = false;
    hurting.press("r");

    assertTrue(hurting.shows("Back"), hurting.shown());
    assertEquals(2, hurting.state().places().size());
  }

  private Stage card(String ref) {
    return stage.press(":").type("instruments show " + ref).press("Enter");
  }
}
