package org.tuttihub.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.screen.Emulator;
import org.tuttihub.tui.ssh.Caller;

/** A terminal at the end of a wire: every byte that comes over SSH is shown to an emulator. */
final class Wired implements AutoCloseable {
  private static final long QUIET_MS = 80;
  private static final long PATIENCE_MS = 60_000;

  private final Emulator screen;
  private final ByteArrayOutputStream come = new ByteArrayOutputStream();
  private Caller.Line line;
  private long lastAt;

  private Wired(Size size) {
    screen = new Emulator(size);
  }

  static Wired call(Caller caller, Size size) throws IOException {
    Wired wired = new Wired(size);
    wired.line = caller.screens(size, Map.of(), wired::heard);
    wired.settled();
    return wired;
  }

  private synchronized void heard(byte[] more) {
    come.writeBytes(more);
    lastAt = System.nanoTime();
  }

  /** Presses keys, and waits until something came and nothing more does. */
  Wired press(String keys) {
    try {
      line.press(keys);
      settled();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Wired resize(Size size) throws IOException {
    screen.resize(size);
    line.resize(size);
    settled();
    return this;
  }

  List<String> attacks() {
    return screen.attacks();
  }

  String shown() {
    return screen.text();
  }

  private void settled() {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
    try {
      while (!isQuiet()) {
        if (System.nanoTime() > end || !line.isOpen()) {
          throw new AssertionError(
              (line.isOpen() ? "nothing came, or it never ended:\n" : "the line is cut:\n")
                  + screen.text());
        }
        Thread.sleep(10);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    show();
  }

  private synchronized boolean isQuiet() {
    return come.size() > 0 && System.nanoTime() - lastAt > TimeUnit.MILLISECONDS.toNanos(QUIET_MS);
  }

  private synchronized void show() {
    byte[] all = come.toByteArray();
    come.reset();
    screen.write(all, 0, all.length);
    screen.flush();
  }

  @Override
  public void close() {
    line.close();
  }
}
