package org.tuttihub.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.store.Instrument.InstrumentState;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreDesk;

/** One scan after another, without leaving the field. */
class TurnKeysTest {
  private final Store store = Store.of(12);
  private final Stage stage =
      new Stage(
          StoreDesk.of(store), Size.USUAL, StandardCharsets.UTF_8, Path.of("").toAbsolutePath());

  @BeforeEach
  void somebody_stands_at_the_desk() {
    stage.press(":").type("instruments scan").press("Enter", "Tab").type("A. Carer");
    stage.press("Shift-Tab");
  }

  @Test
  void the_field_is_free_for_the_next_and_what_holds_for_all_of_them_stays() {
    stage.press("Tab", "Tab").type("scratched").press("Shift-Tab", "Shift-Tab");
    stage.type("ins-1").press("Enter");
    assertTrue(stage.shows("INS-1 with A. Carer (scratched)."), stage.shown());
    stage.type("ins-2").press("Enter");

    assertTrue(stage.shows("INS-2 with A. Carer."), stage.shown());
    assertTrue(stage.shows("2 done"), stage.shown());
    assertTrue(stage.shows("What      ____"), stage.shown());
    assertTrue(stage.shows("INS-1 with A. Carer (scratched)."), stage.shown());
    assertEquals(InstrumentState.ON_LOAN, state("INS-2"));
  }

  @Test
  void nothing_is_lost_of_what_comes_faster_than_it_is_done() {
    stage.hastily("ins-1", "ins-99", "ins-2", "ins-1", "ins-3");

    assertTrue(stage.shows("3 done"), stage.shown());
    assertTrue(stage.shows("INS-3 with A. Carer."), stage.shown());
    assertTrue(stage.shows("! ins-1: It is there already."), stage.shown());
    assertTrue(stage.shows("! ins-99: There is no instrument INS-99."), stage.shown());
    assertEquals(InstrumentState.ON_LOAN, state("INS-1"));
  }

  @Test
  void the_word_for_it_takes_the_last_back_and_then_the_one_before() {
    stage.hastily("ins-1", "ins-2", "undo");
    assertTrue(stage.shows("INS-2 is as it was before."), stage.shown());
    assertEquals(InstrumentState.IN_STORE, state("INS-2"));
    stage.hastily("Undo", "undo");

    assertEquals(InstrumentState.IN_STORE, state("INS-1"));
    assertTrue(stage.shows("Nothing was done here yet that could be undone."), stage.shown());
  }

  @Test
  void what_was_refused_comes_back_with_one_key_and_leaving_asks_nothing_where_all_is_done() {
    stage.hastily("ins-99");
    assertTrue(stage.shows("REFUSED"), stage.shown());
    stage.press("Up");
    assertTrue(stage.shows("What      ins-99"), stage.shown());
    stage.press("Backspace", "Backspace").type("9").press("Ctrl-S");
    assertTrue(stage.shows("INS-9 with A. Carer."), stage.shown());
    stage.press("Enter");
    assertTrue(stage.shows("Nothing is typed in What yet."), stage.shown());

    stage.press("Esc");
    assertFalse(stage.shows("Borrower"), stage.shown());
  }

  private InstrumentState state(String ref) {
    return store.find(Key.of(ref)).orElseThrow().value().state();
  }
}
