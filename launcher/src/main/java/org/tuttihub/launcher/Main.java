package org.tuttihub.launcher;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.application.today.TodayCatalogue;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.launcher.bench.Bench;
import org.tuttihub.launcher.demo.DemoHub;
import org.tuttihub.launcher.plugins.ApprovePlugin;
import org.tuttihub.launcher.plugins.PluginTools;
import org.tuttihub.postgres.DatabaseUnavailable;
import org.tuttihub.web.CannotServe;

/** The program: a list of what it can be asked to do. */
public final class Main {
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);
  private static final int REFUSED = 1;
  private static final int USAGE = 2;
  private static final int UNREACHABLE = 4;
  private static final int BROKEN = 70;

  private final Line line;
  private final Settings settings;
  private final PrintStream out;
  private final PrintStream err;

  private Main(Line line, Settings settings, PrintStream out, PrintStream err) {
    this.line = line;
    this.settings = settings;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    System.exit(run(List.of(args), System.out, System.err));
  }

  /** Runs one command and answers with the exit code. */
  static int run(List<String> args, PrintStream out, PrintStream err) {
    try {
      Line line = Line.of(args);
      return new Main(line, Settings.of(line.settings(), System.getenv()), out, err).run();
    } catch (BadValue bad) {
      err.println(bad.sentence());
      return USAGE;
    } catch (DatabaseUnavailable unavailable) {
      err.println(unavailable.getMessage());
      return UNREACHABLE;
    } catch (Unavailable unavailable) {
      err.println(unavailable.sentence());
      return UNREACHABLE;
    } catch (CannotServe cannot) {
      err.println(cannot.sentence());
      return REFUSED;
    } catch (InterruptedException _) {
      return BROKEN;
    } catch (RuntimeException broken) {
      LOG.error("Tutti is broken at \"{}\"", args.isEmpty() ? "" : args.getFirst(), broken);
      err.println("Something is broken in Tutti itself; what happened is in the log above.");
      return BROKEN;
    }
  }

  private int run() throws InterruptedException {
    return switch (line.command()) {
      case "demo" -> demo();
      case "serve" -> new Serve(Tutti.open(settings, progress()), out, err).run(console(settings));
      case "console" -> withHub(tutti -> new TerminalDoor(tutti, line, out, err).console());
      case "doctor" -> new Doctor(out).examine(nearest(), progress());
      case "bench" -> bench();
      case "version", "--version" -> say("Tutti " + Version.OURS);
      case "" -> say(Usage.TEXT);
      case String _ when PluginTools.isMeant(line.words()) ->
          new PluginTools(out, err).run(line.words());
      default ->
          asksForHelp()
              ? help()
              : withHub(
                  t -> {
                    TerminalDoor door = new TerminalDoor(t, line, out, err);
                    return ApprovePlugin.isMeant(line.words()) ? door.approve() : door.command();
                  });
    };
  }

  private int demo() throws InterruptedException {
    Settings own = settings.demonstratedIn(demonstration());
    if (settings.reset()) {
      Reset.directory(own.data(), progress());
    }
    Tutti tutti = Tutti.open(own, progress());
    must(DemoHub.load(tutti.catalogue(), tutti.beginning(), progress()));
    return new Serve(tutti, out, err).run(console(own));
  }

  private boolean asksForHelp() {
    return line.command().equals("help")
        || line.has("--help")
        || (line.words().size() == 1 && !line.command().equals(TodayCatalogue.NOUN.plural()))
        || (line.words().size() > 1 && line.words().get(1).equals("help"));
  }

  /** Help needs no database, and begins none. */
  private int help() {
    if (line.words().equals(List.of("help")) || line.words().equals(List.of("--help"))) {
      return say(Usage.TEXT);
    }
    try (Tutti described = Tutti.described(settings)) {
      int exit = new TerminalDoor(described, line, out, err).command();
      if (exit == 0 && PluginTools.isHelpOfTheirRoom(line.words())) {
        out.println(PluginTools.HELP);
      }
      return exit;
    }
  }

  private static void must(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?>(Refusal refusal)) {
      throw new BadValue(refusal.sentence());
    }
  }

  /** On a hub of its own that is thrown away before and after. */
  private int bench() throws InterruptedException {
    Settings own = settings.in(settings.data().resolve("bench"));
    Reset.directory(own.data(), progress());
    try (Tutti tutti = Tutti.open(own, progress())) {
      Bench bench = new Bench(tutti.catalogue(), tutti.beginning(), own.data(), out);
      return line.has("console") ? bench.console(tutti.ssh()) : bench.run();
    } finally {
      Reset.directory(own.data(), progress());
    }
  }

  /**
   * Also when the window is closed, or the command broken off, the last to go stops the database.
   */
  private int withHub(ToIntFunction<Tutti> use) {
    try (Tutti tutti = Tutti.open(nearest(), quietly())) {
      Runtime.getRuntime().addShutdownHook(new Thread(tutti::leave, "leaving"));
      return use.applyAsInt(tutti);
    }
  }

  /** The hub of the data directory; the demonstration where there is none of one's own yet. */
  private Settings nearest() {
    boolean named = line.settings().containsKey("data") || settings.database().isPresent();
    boolean none = !Files.isDirectory(settings.data().resolve("postgres"));
    if (named || !none || !Files.isDirectory(demonstration().resolve("postgres"))) {
      return settings;
    }
    if (!settings.quiet()) {
      err.println("(the demonstration hub in " + demonstration() + ")");
    }
    return settings.demonstratedIn(demonstration());
  }

  private Path demonstration() {
    return line.settings().containsKey("data") ? settings.data() : settings.data().resolve("demo");
  }

  private String console(Settings used) {
    return ConsoleLine.of(line.settings(), used.data());
  }

  private int say(String text) {
    out.println(text);
    return 0;
  }

  private Consumer<String> progress() {
    return settings.quiet() ? _ -> {} : err::println;
  }

  /** For commands that answer at once: only what takes long is told. */
  private Consumer<String> quietly() {
    return settings.quiet()
        ? _ -> {}
        : step -> {
          if (!step.startsWith("Starting PostgreSQL")) {
            err.println(step);
          }
        };
  }
}
