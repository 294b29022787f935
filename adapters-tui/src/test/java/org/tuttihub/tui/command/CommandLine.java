package org.tuttihub.tui.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.tui.Folder;
import org.tuttihub.tui.store.CsvOnly;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreCatalogue;

/** A command line for tests: type something, see what comes of it. */
public final class CommandLine {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Catalogue catalogue;
  private Actor actor = Actor.local("ana");
  private String input = "";
  private Path directory = Path.of("").toAbsolutePath();
  private int exit;

  public CommandLine(Store store) {
    catalogue = StoreCatalogue.of(store);
  }

  /** Begins deeds on one Sunday in November. */
  public static Acting.Beginning beginning() {
    AtomicLong count = new AtomicLong();
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), Store.ZONE);
    return new Acting.Beginning(clock, () -> new UUID(9, count.incrementAndGet()));
  }

  public CommandLine with(Catalogue other) {
    catalogue = other;
    return this;
  }

  CommandLine as(Actor other) {
    actor = other;
    return this;
  }

  CommandLine in(Path folder) {
    directory = folder;
    return this;
  }

  CommandLine given(String text) {
    input = text;
    return this;
  }

  /** Types a command. */
  public CommandLine type(String... words) {
    out.reset();
    err.reset();
    exit = Commands.run(List.of(words), terms());
    return this;
  }

  private Terms terms() {
    return new Terms(
        catalogue,
        beginning(),
        actor,
        Door.COMMAND,
        new CsvOnly(),
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        0,
        false,
        false,
        Folder.of(directory));
  }

  int exit() {
    return exit;
  }

  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  public String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
