package org.tuttihub.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.records.Changes;
import org.tuttihub.domain.access.Role;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.Folder;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.command.Commands;
import org.tuttihub.tui.command.Terms;
import org.tuttihub.tui.plain.PlainConsole;
import org.tuttihub.tui.screen.Painted;
import org.tuttihub.tui.text.Poison;

/** The doors of the terminal to a hub; every byte that comes through them is judged. */
record JudgedTerminal(RealHub hub) {
  /** Who sits at the screen. */
  static final Actor ON_SCREEN =
      new Actor("PER-1", Poison.all().getLast(), Set.of(Role.ADMINISTRATOR));

  static final List<String> FORMATS = List.of("table", "plain", "csv", "json");
  private static final List<String> FOR_PEOPLE = List.of("table", "plain");
  private static final Folder HERE = Folder.of(Path.of(""));

  Painted screen(Size size) {
    return new Painted(parts(), size);
  }

  /** Also who works here, and the hub's name, is poison. */
  private ConsoleParts parts() {
    return new ConsoleParts(
        hub.catalogue(),
        hub.tutti.beginning(),
        ON_SCREEN,
        hub.tutti.tables(),
        "\u001b]0;hub\u0007",
        () -> List.of("\u001b[2Jnotice"),
        Changes.NONE,
        HERE,
        true,
        StandardCharsets.UTF_8);
  }

  /** Runs a one-line command and judges every byte of what it wrote. */
  void written(String format, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--format", format));
    int exit =
        Commands.run(
            all,
            new Terms(
                hub.catalogue(),
                hub.tutti.beginning(),
                RealHub.ANNA,
                Door.COMMAND,
                hub.tutti.tables(),
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                80,
                false,
                false,
                HERE));
    String said = out.toString(StandardCharsets.UTF_8);
    String about = String.join(" ", all) + ": " + err.toString(StandardCharsets.UTF_8);
    assertEquals(0, exit, about);
    assertTrue(Poison.isClean(err.toString(StandardCharsets.UTF_8)), about);
    if (FOR_PEOPLE.contains(format)) {
      assertTrue(Poison.isClean(said), about);
    } else {
      String lines = format.equals("csv") ? said.replace("\r\n", "\n").replace("\t", "") : said;
      assertFalse(lines.codePoints().anyMatch(JudgedTerminal::isSteering), about);
    }
  }

  /** Files keep the joiners of scripts and the soft hyphen, which the gate lets in. */
  private static boolean isSteering(int point) {
    boolean joins = point == 0x200C || point == 0x200D || point == 0xAD;
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point != '\n';
      case Character.FORMAT -> !joins;
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }

  void spoken(String... lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BufferedReader in = new BufferedReader(new StringReader(String.join("\n", lines) + "\n"));
    PlainConsole.open(parts(), in, new PrintStream(out, true, StandardCharsets.UTF_8));
    String said = out.toString(StandardCharsets.UTF_8);
    assertTrue(Poison.isClean(said), () -> lines[0] + ":\n" + said);
    assertFalse(said.contains("Something is broken"), () -> lines[0] + ":\n" + said);
  }
}
