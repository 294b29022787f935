package org.tuttihub.tui.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.terminal.SessionTerminal;
import org.tuttihub.tui.terminal.Tty;

/** The console on a full screen. */
public final class Console {
  private static final Logger LOG = LoggerFactory.getLogger(Console.class);

  private Console() {}

  /** Whether there is a terminal on which it can be opened here. */
  public static boolean hasTerminal() {
    return Tty.isThere();
  }

  /**
   * Opens it on this machine's terminal, until the user leaves. The terminal is given back as it
   * was, also when the program is ended from outside.
   *
   * @throws IOException when there is no terminal, or it cannot be taken
   */
  public static void open(ConsoleParts parts) throws IOException {
    try (Tty tty = Tty.take()) {
      Size size = tty.size();
      AtomicReference<Size> current = new AtomicReference<>(size);
      SessionTerminal terminal = new SessionTerminal(tty.out(), parts.charset(), current::get);
      tty.farewell(() -> giveBack(terminal));
      Session session = new Session(parts, terminal, tty.in(), size);
      tty.onResize(
          () -> {
            current.set(tty.size());
            session.resized(current.get());
          });
      session.run();
    }
  }

  /**
   * Opens it on a terminal at the other end of two streams, until the user leaves or is gone.
   *
   * @param resizing is given whom to tell when the terminal gets another size
   */
  public static void open(
      ConsoleParts parts,
      InputStream in,
      OutputStream out,
      Size size,
      Consumer<Consumer<Size>> resizing)
      throws IOException {
    AtomicReference<Size> current = new AtomicReference<>(size);
    SessionTerminal terminal = new SessionTerminal(out, parts.charset(), current::get);
    Session session = new Session(parts, terminal, in, size);
    resizing.accept(
        other -> {
          current.set(other);
          session.resized(other);
        });
    session.run();
  }

  private static void giveBack(SessionTerminal terminal) {
    try {
      terminal.giveBack();
    } catch (IOException e) {
      LOG.info("The screen could not be given back: {}", e.getClass().getName());
    }
  }
}
