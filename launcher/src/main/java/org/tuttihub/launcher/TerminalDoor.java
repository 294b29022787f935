package org.tuttihub.launcher;

import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.domain.access.OwnTerminal;
import org.tuttihub.launcher.plugins.ApprovePlugin;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.Folder;
import org.tuttihub.tui.command.Commands;
import org.tuttihub.tui.command.Terms;
import org.tuttihub.tui.plain.PlainConsole;
import org.tuttihub.tui.screen.Console;
import org.tuttihub.tui.terminal.TerminalCharset;

/** The terminal of this machine: whoever sits at it acts as an administrator. */
final class TerminalDoor {
  private final Tutti tutti;
  private final Line line;
  private final PrintStream out;
  private final PrintStream err;
  private final Map<String, String> environment = System.getenv();

  TerminalDoor(Tutti tutti, Line line, PrintStream out, PrintStream err) {
    this.tutti = tutti;
    this.line = line;
    this.out = out;
    this.err = err;
  }

  /** Opens the console, as screens or line by line. */
  int console() {
    if (line.has("--plain") || !isTerminal(0) || !isTerminal(1)) {
      BufferedReader in = new BufferedReader(new InputStreamReader(System.in, charset()));
      PlainConsole.open(parts(), in, new PrintStream(out, true, charset()));
      return 0;
    }
    try {
      return screens();
    } catch (IOException _) {
      err.println("There is no terminal that screens could be drawn on: try console --plain.");
      return 1;
    }
  }

  /** What is logged while screens are drawn goes to a file: it would be drawn across them. */
  private int screens() throws IOException {
    PrintStream usual = System.err;
    Path file = tutti.settings().data().resolve("console.log");
    Files.createDirectories(file.getParent());
    try (PrintStream log = new PrintStream(new FileOutputStream(file.toFile(), true), true)) {
      System.setErr(log);
      Console.open(parts());
      return 0;
    } finally {
      System.setErr(usual);
    }
  }

  /** Runs a one-line command. */
  int command() {
    return command(line.words());
  }

  /** Takes a plugin's jar in. */
  int approve() {
    return new ApprovePlugin(tutti.settings().data(), this::command).run(line.words());
  }

  private int command(List<String> words) {
    return Commands.run(
        words,
        new Terms(
            tutti.catalogue(),
            tutti.beginning(),
            actor(),
            Door.COMMAND,
            tutti.tables(),
            System.in,
            out,
            err,
            width(),
            tutti.settings().colour() && isTerminal(1),
            !isUtf8(),
            Folder.of(Path.of(""))));
  }

  private ConsoleParts parts() {
    return new ConsoleParts(
            tutti.catalogue(),
            tutti.beginning(),
            actor(),
            tutti.tables(),
            tutti.title(),
            tutti.health()::warnings,
            tutti.hub().changes(),
            Folder.of(Path.of("")),
            tutti.settings().colour(),
            charset())
        .at(tutti.desk(), OwnTerminal.USUAL);
  }

  private static Actor actor() {
    return Actor.local(System.getProperty("user.name"));
  }

  /** Whether what we write and read is a terminal: 0 is what we read, 1 what we write. */
  private static boolean isTerminal(int descriptor) {
    try {
      String leads = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return leads.startsWith("/dev/pts/") || leads.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException _) {
      return false;
    }
  }

  private boolean isUtf8() {
    return charset().equals(StandardCharsets.UTF_8);
  }

  private Charset charset() {
    return TerminalCharset.of(environment);
  }

  private int width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("[0-9]{2,3}") ? Integer.parseInt(columns) : 0;
  }
}
