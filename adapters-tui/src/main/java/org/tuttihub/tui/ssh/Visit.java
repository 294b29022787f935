package org.tuttihub.tui.ssh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.Signal;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.domain.access.OwnTerminal;
import org.tuttihub.domain.access.Palette;
import org.tuttihub.tui.Broken;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.Folder;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.command.CommandWords;
import org.tuttihub.tui.command.Commands;
import org.tuttihub.tui.command.Terms;
import org.tuttihub.tui.plain.PlainConsole;
import org.tuttihub.tui.screen.Console;
import org.tuttihub.tui.terminal.TerminalCharset;

/**
 * What somebody who came over SSH is here for: screens where there is a terminal and no command,
 * plain mode where they say {@code plain}, else one command, which ends with its exit code.
 */
final class Visit implements Command {
  private static final Logger LOG = LoggerFactory.getLogger(Visit.class);
  private static final int NOT_UNDERSTOOD = 2;
  private static final int BROKEN = 70;

  /** Asks for screens, whatever somebody likes otherwise. */
  private static final String SCREENS = "screens";

  private final SshParts parts;
  private final Optional<List<String>> words;
  private InputStream in = InputStream.nullInputStream();
  private OutputStream out = OutputStream.nullOutputStream();
  private OutputStream err = OutputStream.nullOutputStream();
  private ExitCallback exit = (code, message, closing) -> {};
  private Thread thread = Thread.ofVirtual().unstarted(() -> {});

  /**
   * @param words of the command; none for the console
   */
  Visit(SshParts parts, List<String> words) {
    this(parts, Optional.of(words));
  }

  private Visit(SshParts parts, Optional<List<String>> words) {
    this.parts = parts;
    this.words = words;
  }

  /** A visit for the sake of a command, as it was typed. */
  static Visit of(SshParts parts, String line) {
    return new Visit(parts, CommandWords.split(line));
  }

  @Override
  public void setInputStream(InputStream stream) {
    in = stream;
  }

  @Override
  public void setOutputStream(OutputStream stream) {
    out = stream;
  }

  @Override
  public void setErrorStream(OutputStream stream) {
    err = stream;
  }

  @Override
  public void setExitCallback(ExitCallback callback) {
    exit = callback;
  }

  @Override
  public void start(ChannelSession channel, Environment environment) {
    Actor actor = Visitors.of(channel.getSession());
    thread =
        Thread.ofVirtual()
            .name("visit")
            .start(() -> exit.onExit(ended(actor, new Terminal(environment))));
  }

  @Override
  public void destroy(ChannelSession channel) {
    thread.interrupt();
  }

  private int ended(Actor actor, Terminal terminal) {
    try {
      return visit(actor, terminal);
    } catch (IOException e) {
      LOG.debug("A visit over SSH ended: {}", e.getClass().getName());
      return BROKEN;
    } catch (RuntimeException broken) {
      say(err, Broken.sentence("ssh", broken));
      return BROKEN;
    }
  }

  private int visit(Actor actor, Terminal terminal) throws IOException {
    if (words.isEmpty()) {
      say(err, "A quote is opened and not closed.");
      return NOT_UNDERSTOOD;
    }
    OwnTerminal liked = liked(actor);
    boolean asksForScreens = words.get().equals(List.of(SCREENS));
    if (words.get().equals(List.of("plain")) || (words.get().isEmpty() && liked.plain())) {
      plain(console(actor, terminal, liked), terminal);
      return 0;
    }
    if (!words.get().isEmpty() && !asksForScreens) {
      return command(words.get(), actor, terminal, liked);
    }
    if (!terminal.isThere()) {
      say(
          err,
          "There is no terminal here to draw screens on. Ask for one with ssh -t, take plain mode"
              + " with: ssh HOST plain, or give a command: ssh HOST help");
      return NOT_UNDERSTOOD;
    }
    Console.open(console(actor, terminal, liked), in, out, terminal.size(), terminal::onResize);
    return 0;
  }

  /** As usual where it cannot be found out: nobody is kept out for that. */
  private OwnTerminal liked(Actor actor) {
    try {
      return parts.desk().terminal().apply(actor);
    } catch (RuntimeException e) {
      LOG.info("Somebody's settings could not be read: {}", e.getClass().getName());
      return OwnTerminal.USUAL;
    }
  }

  private void plain(ConsoleParts console, Terminal terminal) {
    Charset charset = terminal.charset();
    InputStream lines = terminal.isThere() ? new TypedLines(in, out) : in;
    OutputStream shown = terminal.isThere() ? new TerminalLines(out) : out;
    PlainConsole.open(
        console,
        new BufferedReader(new InputStreamReader(lines, charset)),
        new PrintStream(shown, true, charset));
  }

  private int command(List<String> given, Actor actor, Terminal terminal, OwnTerminal liked) {
    boolean drawn = terminal.isThere();
    return Commands.run(
        given,
        new Terms(
            parts.catalogue(),
            parts.beginning(),
            actor,
            Door.COMMAND,
            parts.tables(),
            in,
            new PrintStream(drawn ? new TerminalLines(out) : out, false, terminal.charset()),
            new PrintStream(drawn ? new TerminalLines(err) : err, true, terminal.charset()),
            drawn ? terminal.size().columns() : 0,
            drawn && terminal.colour() && liked.palette() != Palette.MONOCHROME,
            liked.ascii() || !terminal.charset().equals(StandardCharsets.UTF_8),
            Folder.NONE));
  }

  private ConsoleParts console(Actor actor, Terminal terminal, OwnTerminal liked) {
    return new ConsoleParts(
            parts.catalogue(),
            parts.beginning(),
            actor,
            parts.tables(),
            parts.title().get(),
            parts.notices(),
            parts.changes(),
            Folder.NONE,
            terminal.colour(),
            terminal.charset())
        .at(parts.desk(), liked);
  }

  private static void say(OutputStream to, String sentence) {
    try {
      to.write((sentence + "\r\n").getBytes(StandardCharsets.UTF_8));
      to.flush();
    } catch (IOException e) {
      LOG.debug("Nobody listens: {}", e.getClass().getName());
    }
  }

  /** The terminal at the other end, as far as it tells of itself. */
  private record Terminal(Environment environment) {

    boolean isThere() {
      return environment.getEnv().containsKey(Environment.ENV_TERM);
    }

    Size size() {
      return new Size(
          number(Environment.ENV_COLUMNS, Size.USUAL.columns()),
          number(Environment.ENV_LINES, Size.USUAL.rows()));
    }

    void onResize(Consumer<Size> resized) {
      environment.addSignalListener((_, _) -> resized.accept(size()), Signal.WINCH);
    }

    /** SSH clients pass on what begins with LC_ without being told to. */
    boolean colour() {
      Map<String, String> all = environment.getEnv();
      return !all.containsKey("NO_COLOR")
          && !all.containsKey("LC_NO_COLOR")
          && !"dumb".equals(all.get(Environment.ENV_TERM));
    }

    Charset charset() {
      return TerminalCharset.of(environment.getEnv());
    }

    private int number(String name, int usual) {
      String value = environment.getEnv().getOrDefault(name, "");
      int number = value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
      return number == 0 ? usual : number;
    }
  }
}
