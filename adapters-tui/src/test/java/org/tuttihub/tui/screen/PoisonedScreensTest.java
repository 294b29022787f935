package org.tuttihub.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.records.Changes;
import org.tuttihub.domain.access.Role;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.Folder;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.command.CommandLine;
import org.tuttihub.tui.store.CsvOnly;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreCatalogue;
import org.tuttihub.tui.text.Poison;

/** Whatever stands in the data, nothing of it reaches a terminal but letters. */
class PoisonedScreensTest {
  private final Store store = Store.of(5);

  @Test
  void every_screen_opens_and_what_is_painted_is_what_was_drawn() {
    for (String poison : Poison.all()) {
      store.poison("INS-2", poison);
      walk(poison);
    }
    for (String name : Poison.names()) {
      store.poison("INS-2", name);
      walk(name);
    }
  }

  private void walk(String poison) {
    ConsoleParts parts =
        new ConsoleParts(
            StoreCatalogue.of(store),
            CommandLine.beginning(),
            new Actor("p", poison, Set.of(Role.ADMINISTRATOR)),
            new CsvOnly(),
            poison,
            () -> List.of(poison),
            Changes.NONE,
            Folder.of(Path.of("")),
            true,
            StandardCharsets.UTF_8);
    Painted screen = new Painted(parts, Size.USUAL);
    for (String keys :
        List.of(
            "Enter", "q", "Down", "Enter", "/", "Paste", "Enter", "Esc", "f", "Paste", "Enter", "x",
            "Esc", "d", "Paste", "Enter", "Down", "Enter", "h", "Enter", "q", "q", "y", "q", "u",
            "Esc", "c", "Tab", "Paste", "Tab", "Ctrl-S", "Esc", "Enter", "?", "Paste", "Esc", ":",
            "Paste", "Enter", "Esc", "q")) {
      if (keys.equals("Paste")) {
        screen.paste(poison);
      } else {
        screen.press(keys);
      }
    }
    assertEquals(List.of(), screen.attacks());
  }
}
