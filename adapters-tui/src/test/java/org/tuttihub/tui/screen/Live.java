package org.tuttihub.tui.screen;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.records.Changes;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.Folder;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.command.CommandLine;
import org.tuttihub.tui.store.CsvOnly;

/** A whole session at the end of two streams. */
final class Live implements AutoCloseable {
  final Wire keys = new Wire();
  final Emulator screen;
  private final Thread thread;
  private volatile Consumer<Size> resize = _ -> {};

  Live(Catalogue catalogue, boolean colour) {
    this(parts(catalogue, colour, Changes.NONE));
  }

  Live(Catalogue catalogue, boolean colour, Changes changes) {
    this(parts(catalogue, colour, changes));
  }

  Live(ConsoleParts parts) {
    screen = new Emulator(Size.USUAL);
    thread = Thread.ofPlatform().start(() -> run(parts));
  }

  static ConsoleParts parts(Catalogue catalogue, boolean colour) {
    return parts(catalogue, colour, Changes.NONE);
  }

  private static ConsoleParts parts(Catalogue catalogue, boolean colour, Changes changes) {
    return new ConsoleParts(
        catalogue,
        CommandLine.beginning(),
        Actor.local("ana"),
        new CsvOnly(),
        "Demonstration Hub",
        List::of,
        changes,
        Folder.of(Path.of("")),
        colour,
        StandardCharsets.UTF_8);
  }

  private void run(ConsoleParts parts) {
    try {
      Console.open(parts, keys, screen, Size.USUAL, listener -> resize = listener);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void resize(Size size) {
    screen.resize(size);
    resize.accept(size);
  }

  /** Waits until a text is shown. */
  Live until(String text) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!screen.text().contains(text)) {
      if (System.nanoTime() > end) {
        fail("Not shown: " + text + "\n" + screen.text());
      }
      Thread.sleep(5);
    }
    return this;
  }

  boolean endsWithin(Duration time) throws InterruptedException {
    return thread.join(time);
  }

  @Override
  public void close() {
    keys.hangUp();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
