package org.tuttihub.launcher.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tuttihub.tui.ssh.Caller;

/** What one caller heard since the last key, and when. */
final class Heard implements Consumer<byte[]> {
  private static final long PATIENCE_MS = 180_000;

  private final StringBuilder text = new StringBuilder();
  private Caller.Line line;
  private long bytes;
  private long began;
  private long firstAt;
  private long lastAt;

  void over(Caller.Line other) {
    line = other;
  }

  @Override
  public synchronized void accept(byte[] more) {
    lastAt = System.nanoTime();
    firstAt = bytes == 0 ? lastAt : firstAt;
    bytes += more.length;
    text.append(new String(more, StandardCharsets.UTF_8));
    notifyAll();
  }

  synchronized void begin() {
    text.setLength(0);
    bytes = 0;
    began = System.nanoTime();
    lastAt = began;
  }

  synchronized long bytes() {
    return bytes;
  }

  /** How long it took until nothing more came, in milliseconds. */
  synchronized double last() {
    return (lastAt - began) / 1e6;
  }

  /** Waits until words were painted; the milliseconds since a moment. */
  synchronized double until(String words, long since) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
    while (text.indexOf(words) < 0) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("never painted: " + words);
      }
      wait(100);
    }
    return (lastAt - since) / 1e6;
  }

  /** Presses keys, and looks at the whole screen until words stand there; the milliseconds. */
  double goes(String keys, String words) throws IOException, InterruptedException {
    begin();
    line.press(keys);
    long since = began;
    do {
      if (System.nanoTime() - since > TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS)) {
        throw new IllegalStateException("never painted: " + words);
      }
      Thread.sleep(1_000);
      begin();
      line.press("\f");
      Thread.sleep(1_000);
    } while (!has(words));
    return (System.nanoTime() - since) / 1e6;
  }

  private synchronized boolean has(String words) {
    return text.indexOf(words) >= 0;
  }

  /** Presses a key, and waits for its first paint; the milliseconds. */
  double pressed(String key) throws IOException, InterruptedException {
    begin();
    line.press(key);
    synchronized (this) {
      while (bytes == 0 && System.nanoTime() - began < 5e9) {
        wait(100);
      }
      return ((bytes == 0 ? System.nanoTime() : firstAt) - began) / 1e6;
    }
  }
}
