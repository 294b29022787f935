package org.tuttihub.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.records.Changes;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreCatalogue;
import org.tuttihub.tui.terminal.Painter;
import org.tuttihub.tui.terminal.SessionTerminal;

class LiveRowsTest {
  private final Store store = Store.of(40);

  @Test
  void a_row_that_others_change_is_shown_anew_and_marked_for_a_moment() {
    Stage stage = list().press("Down", "Down");
    store.meanwhile("INS-12", "Sousaphone");

    stage.meanwhile("instruments");

    assertTrue(stage.shown().contains("\n ~INS-12     Sousaphone"), stage.shown());
    assertEquals(1, stage.later());
    assertTrue(stage.shown().contains("\n  INS-12     Sousaphone"), stage.shown());
  }

  @Test
  void one_stays_on_ones_record_when_rows_come_and_go_above_it() {
    Stage stage = list().press("Down", "Down", "Down", "Down");
    assertTrue(stage.shown().contains("▸ INS-13 "), stage.shown());

    store.drop("INS-10");
    stage.meanwhile("instruments");
    assertTrue(stage.shown().contains("▸ INS-13 "), stage.shown());
    assertTrue(stage.shows(" 39"), stage.shown());
    assertFalse(stage.shown().contains("~"), stage.shown());

    store.bring("INS-100");
    stage.meanwhile("instruments");

    assertTrue(stage.shown().contains("▸ INS-13 "), stage.shown());
    assertTrue(stage.shown().contains(" ~INS-100 "), stage.shown());
  }

  @Test
  void nothing_is_read_for_other_rooms_and_nothing_while_another_page_is_shown() {
    List<ListQuery> asked = new ArrayList<>();
    Stage stage =
        new Stage(
                StoreCatalogue.of(store, asked::add),
                Size.USUAL,
                StandardCharsets.UTF_8,
                Path.of(""))
            .press("Down", "Enter");
    asked.clear();

    stage.meanwhile("hub", "keys");
    assertEquals(0, asked.size());
    stage.press("?").meanwhile("instruments");
    assertEquals(0, asked.size());
    stage.press("Esc");

    assertEquals(1, asked.size());
  }

  @Test
  void a_card_says_that_others_changed_it_and_does_not_jump() {
    Stage stage = list().press("Enter");
    stage.meanwhile("instruments");
    assertFalse(stage.shows("changed by somebody else"), stage.shown());
    store.meanwhile("INS-1", "Sousaphone");

    stage.meanwhile("instruments");

    assertTrue(stage.shows("changed by somebody else meanwhile: r reads it again"), stage.shown());
    assertFalse(stage.shows("Sousaphone"), stage.shown());
    stage.press("r");
    assertTrue(stage.shows("Sousaphone"), stage.shown());
    assertFalse(stage.shows("changed by somebody else"), stage.shown());
  }

  @Test
  void a_changed_row_costs_less_than_400_bytes() throws IOException {
    Stage stage = list();
    Emulator screen = new Emulator(Size.USUAL);
    Painter painter =
        new Painter(new SessionTerminal(screen, StandardCharsets.UTF_8, () -> Size.USUAL), true);
    painter.paint(stage.sheet());
    long before = screen.bytes();

    store.meanwhile("INS-12", "Sousaphone in B flat");
    stage.meanwhile("instruments");
    painter.paint(stage.sheet());
    stage.later();
    painter.paint(stage.sheet());

    assertTrue(screen.text().contains("Sousaphone in B flat"), screen.text());
    long bytes = screen.bytes() - before;
    assertTrue(bytes > 0 && bytes < 400, "bytes for a changed row: " + bytes);
  }

  @Test
  void a_storm_of_changes_is_read_twice_a_second_at_the_most() throws Exception {
    List<Changes.Listener> listeners = new CopyOnWriteArrayList<>();
    List<ListQuery> asked = new CopyOnWriteArrayList<>();
    Changes changes =
        listener -> {
          listeners.add(listener);
          return () -> listeners.remove(listener);
        };
    try (Live live = new Live(StoreCatalogue.of(store, asked::add), true, changes)) {
      live.until("Demonstration Hub").keys.send("j\r");
      live.until("INS-1 ");
      asked.clear();
      for (int i = 0; i < 200; i++) {
        listeners.forEach(listener -> listener.changed(Set.of("instruments")));
        Thread.sleep(5);
      }
      store.meanwhile("INS-12", "Sousaphone");
      listeners.forEach(listener -> listener.changed(Set.of("instruments")));
      live.until("~INS-12     Sousaphone");
      live.until(" INS-12     Sousaphone");

      assertTrue(asked.size() <= 8, "read " + asked.size() + " times");
    }
    assertEquals(List.of(), listeners);
  }

  private Stage list() {
    return new Stage(store).press("Down", "Enter");
  }
}
