package org.tuttihub.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.Golden;
import org.tuttihub.tui.store.Store;

class FormKeysTest {
  private final Store store = Store.of(12);
  private final Stage stage = new Stage(store);

  @Test
  void a_new_record_is_added_and_shown() {
    stage.press("Down", "Enter", "a").type("Tuba 1").press("Tab", "Enter", "Enter", "Tab");
    stage
        .type("2026")
        .press("Tab")
        .type("£1,250")
        .press("Tab")
        .type("one")
        .press("Enter")
        .type("two");
    stage.press("Tab", "Tab").type("2026-01-02 | valves | 12.50").press("Ctrl-S");

    assertTrue(stage.shows("Instrument INS-13 was added."), stage.shown());
    assertTrue(stage.shows("Instruments › INS-13"), stage.shown());
    assertTrue(stage.shows("2026-01-02  valves  £12.50"), stage.shown());
    stage.press("Esc");
    assertTrue(stage.shows("13"), stage.shown());
  }

  @Test
  void faults_stand_beside_their_fields_and_go_when_they_are_mended() {
    stage.press("Down", "Enter", "a", "F2");

    assertTrue(stage.shows("! It is missing."), stage.shown());
    assertTrue(stage.shows("REFUSED  request.faults"), stage.shown());
    stage.press("Tab", "Tab").type("soon").press("Tab");
    assertTrue(stage.shows("! \"soon\" is not a whole number."), stage.shown());
    stage.press("Shift-Tab", "Ctrl-U").type("2024").press("Tab");
    assertFalse(stage.shows("soon"), stage.shown());
  }

  @Test
  void a_day_is_taken_as_people_type_it_and_shown_as_it_is_understood() {
    card("INS-3").press("l").type("24/12/26");
    assertTrue(stage.shows("24/12/26 Thu 24 Dec 2026"), stage.shown());

    stage.press("Tab");
    assertTrue(stage.shows("2026-12-24 Thu 24 Dec 2026"), stage.shown());
    stage.press("Shift-Tab", "Ctrl-U").type("24 Movember").press("Tab");
    assertTrue(stage.shows("! \"24 Movember\" is not a date"), stage.shown());
    stage.press("Shift-Tab", "Ctrl-U").type("24 dec 2026").press("Tab").type("y").press("Enter");
    stage.press("Ctrl-S");

    assertTrue(stage.shows("2026-12-24"), stage.shown());
    assertEquals(1, store.entries().size());
  }

  @Test
  void days_in_rows_are_understood_too() {
    card("INS-4").press("c", "Tab", "Tab", "Tab", "Ctrl-U");
    stage.type("3/4/26 | valves | 12.50").press("Tab");
    assertTrue(stage.shows("2026-04-03 | valves | 12.50"), stage.shown());
  }

  @Test
  void an_amount_that_is_none_is_told_in_pounds_and_not_sent() {
    stage.press("Down", "Enter", "a", "Tab", "Tab", "Tab").type("dear").press("Ctrl-S");

    assertTrue(stage.shows("Write pounds such as 1200 or 1,200.50."), stage.shown());
    assertFalse(stage.shows("whole number"), stage.shown());
    assertEquals(0, store.entries().size());
  }

  @Test
  void a_change_starts_from_what_is_there_and_sends_only_what_changed() {
    card("INS-3").press("c");
    assertTrue(stage.shows("Djembe 103"), stage.shown());
    assertTrue(stage.shows("Strap is new."), stage.shown());
    stage.press("Ctrl-S");
    assertTrue(stage.shows("Nothing is changed yet"), stage.shown());

    stage.press("Ctrl-U").type("Bongo").press("Ctrl-S");

    assertTrue(stage.shows("Instrument INS-3 was changed."), stage.shown());
    assertTrue(stage.shows("Name      Bongo"), stage.shown());
    assertTrue(stage.shows("Strap is new."), stage.shown());
  }

  @Test
  void a_list_that_was_filled_and_is_blank_now_is_emptied() {
    card("INS-4").press("c", "Tab", "Tab", "Tab");
    assertTrue(stage.shows("2026-03-02 | new strings"), stage.shown());

    stage.press("Ctrl-U", "Ctrl-S");

    assertTrue(stage.shows("Instrument INS-4 was changed."), stage.shown());
    assertFalse(stage.shows("new strings"), stage.shown());
    assertTrue(stage.shows("Trombone 104"), stage.shown());
  }

  @Test
  void what_somebody_else_changed_meanwhile_stands_beside_what_was_typed() {
    card("INS-3").press("c", "Ctrl-U").type("Bongo");
    store.meanwhile("INS-3", "Conga");

    stage.press("Ctrl-S");
    assertTrue(stage.shows("INS-3 was changed since you read it"), stage.shown());
    assertTrue(stage.shows("you saw       Djembe 103"), stage.shown());
    assertTrue(stage.shows("theirs now    Conga"), stage.shown());
    assertTrue(stage.shows("* yours       Bongo"), stage.shown());
    Golden.check("beside-80x24", stage.shown());
    stage.press("Ctrl-S");

    assertTrue(stage.shows("Instrument INS-3 was changed."), stage.shown());
    assertTrue(stage.shows("Name      Bongo"), stage.shown());
    assertEquals(3, store.find(Key.of("INS-3")).orElseThrow().version());
  }

  @Test
  void theirs_can_be_taken_field_by_field() {
    card("INS-3").press("c", "Ctrl-U").type("Bongo");
    store.meanwhile("INS-3", "Conga");

    stage.press("Ctrl-S", "Enter");
    assertTrue(stage.shows("* theirs now  Conga"), stage.shown());
    stage.press("Ctrl-S");

    assertTrue(stage.shows("nothing of yours to save"), stage.shown());
    assertEquals(2, store.find(Key.of("INS-3")).orElseThrow().version());
  }

  @Test
  void what_one_did_not_touch_follows_what_somebody_else_changed() {
    card("INS-3").press("c", "Tab").type("More. ");
    store.meanwhile("INS-3", "Conga");

    stage.press("Ctrl-S");
    assertTrue(stage.shows("* theirs now  Conga"), stage.shown());
    stage.press("Ctrl-S");

    assertTrue(stage.shows("Name      Conga"), stage.shown());
    assertTrue(stage.shows("More. "), stage.shown());
  }

  @Test
  void a_form_is_not_left_without_a_word_and_its_draft_comes_back() {
    stage.press("Down", "Enter", "a").type("Tuba 1").press("Esc");
    assertTrue(stage.shows("Enter keep it as a draft"), stage.shown());
    stage.press("t", "g", "Esc");
    assertTrue(stage.shows("Instruments › add"), stage.shown());
    stage.press("Esc", "Enter");
    assertTrue(stage.shows("The draft is kept"), stage.shown());

    stage.press("a");

    assertTrue(stage.shows("What you typed here before is back."), stage.shown());
    assertTrue(stage.shows("Tuba 1"), stage.shown());
    stage.press("Ctrl-R");
    assertFalse(stage.shows("Tuba 1"), stage.shown());
    stage.press("Esc");
    assertTrue(stage.state().top() instanceof ListPlace);
  }

  @Test
  void a_field_that_commands_call_otherwise_says_how_and_no_other_does() {
    card("INS-3").press("l");
    assertFalse(stage.shows("In commands:"), stage.shown());

    stage.press("Tab");

    assertTrue(stage.shows("Whether the case goes with it. In commands: --case-included."));
  }

  @Test
  void pasted_text_is_text_and_never_a_command() {
    stage.press("Down", "Enter", "a").paste("two\nlines\u001b[2J");

    assertTrue(stage.shows("two lines⟨U+001B⟩[2J"), stage.shown());
    assertTrue(
        stage.press("Ctrl-S").shows("U+001B, a control or invisible character"), stage.shown());
  }

  @Test
  void a_long_text_grows_and_the_cursor_moves_in_it() {
    stage.press("Down", "Enter", "a", "Tab", "Tab", "Tab", "Tab");
    stage.type("first").press("Enter").type("second").press("Up", "Home").type("the ");

    assertTrue(stage.shows("the first"), stage.shown());
    stage.press("Up");
    assertTrue(stage.shows("▸ Price"), stage.shown());
  }

  @Test
  void a_choice_is_found_by_typing_or_written_where_that_is_allowed() {
    stage.press("Down", "Enter", "a", "Tab").type("wo").press("Enter");
    assertTrue(stage.shows("Family   woodwind"), stage.shown());
    stage.press("Tab", "Tab", "Tab", "Tab").type("Elsewhere").press("Enter");
    assertTrue(stage.shows("School   Elsewhere"), stage.shown());
  }

  private Stage card(String ref) {
    return stage.press(":").type("instruments show " + ref).press("Enter");
  }
}
