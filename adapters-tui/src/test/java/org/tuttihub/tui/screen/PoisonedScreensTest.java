package org.tuttihub.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.domain.access.Role;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.command.CommandLine;
import org.tuttihub.tui.store.CsvOnly;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreCatalogue;
import org.tuttihub.tui.terminal.Painter;
import org.tuttihub.tui.terminal.SessionTerminal;
import org.tuttihub.tui.text.Poison;

/** Whatever stands in the data, nothing of it reaches a terminal but letters. */
class PoisonedScreensTest {
  private final Store store = Store.of(5);

  @Test
  void every_screen_opens_and_what_is_painted_is_what_was_drawn() throws Exception {
    for (String poison : Poison.all()) {
      store.poison("INS-2", poison);
      walk(poison);
    }
    for (String name : Poison.names()) {
      store.poison("INS-2", name);
      walk(name);
    }
  }

  private void walk(String poison) throws Exception {
    ConsoleParts parts =
        new ConsoleParts(
            StoreCatalogue.of(store),
            CommandLine.beginning(),
            new Actor("p", poison, Set.of(Role.ADMINISTRATOR)),
            new CsvOnly(),
            poison,
            () -> List.of(poison),
            Path.of(""),
            true,
            StandardCharsets.UTF_8);
    Stage stage = new Stage(parts, Size.USUAL);
    Emulator screen = new Emulator(Size.USUAL);
    Painter painter =
        new Painter(new SessionTerminal(screen, StandardCharsets.UTF_8, () -> Size.USUAL), true);
    painted(painter, stage, screen);
    for (String keys :
        List.of(
            "Enter", "q", "Down", "Enter", "/", "Paste", "Enter", "Esc", "f", "Paste", "Enter", "x",
            "Esc", "d", "Paste", "Enter", "Down", "Enter", "h", "Enter", "q", "q", "y", "q", "u",
            "Esc", "c", "Tab", "Paste", "Tab", "Ctrl-S", "Esc", "k", "?", "Paste", "Esc", ":",
            "Paste", "Enter", "Esc", "q")) {
      if (keys.equals("Paste")) {
        stage.paste(poison);
      } else {
        stage.press(keys);
      }
      painted(painter, stage, screen);
    }
    assertEquals(List.of(), screen.attacks());
  }

  private static void painted(Painter painter, Stage stage, Emulator screen) throws Exception {
    painter.paint(stage.sheet());
    assertEquals(stage.shown(), screen.text());
  }
}
