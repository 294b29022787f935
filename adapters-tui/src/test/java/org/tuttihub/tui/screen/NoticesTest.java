package org.tuttihub.tui.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.records.Changes;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.Folder;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.command.CommandLine;
import org.tuttihub.tui.plain.PlainConsole;
import org.tuttihub.tui.store.CsvOnly;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreCatalogue;

class NoticesTest {
  private List<String> notices = List.of("The plugin x@1 is in quarantine.");

  @Test
  void what_should_be_looked_at_stands_on_the_first_screen_until_it_is_well() {
    Stage stage = new Stage(parts(), Size.USUAL);
    assertTrue(stage.shows("The plugin x@1 is in quarantine."), stage.shown());

    notices = List.of();
    stage.press("r");

    assertFalse(stage.shows("quarantine"), stage.shown());
  }

  @Test
  void it_is_said_first_in_plain_lines() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);

    PlainConsole.open(parts(), new BufferedReader(new StringReader("quit\n")), print);

    assertTrue(
        out.toString(StandardCharsets.UTF_8).contains("\nThe plugin x@1 is in quarantine.\n"));
  }

  private ConsoleParts parts() {
    return new ConsoleParts(
        StoreCatalogue.of(Store.of(3)),
        CommandLine.beginning(),
        Actor.local("ana"),
        new CsvOnly(),
        "Demonstration Hub",
        () -> notices,
        Changes.NONE,
        Folder.of(Path.of("")),
        false,
        StandardCharsets.UTF_8);
  }
}
