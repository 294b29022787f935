package org.tuttihub.postgres.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.function.Consumer;
import org.tuttihub.postgres.DatabaseUnavailable;

/**
 * Held by the one Tutti process that starts, adopts or stops the server just now. The kernel lets
 * go of it when that process dies.
 */
final class StartLock implements AutoCloseable {
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final Duration MOST = Duration.ofMinutes(3);

  private final FileChannel channel;

  private StartLock(FileChannel channel) {
    this.channel = channel;
  }

  static StartLock take(Home home, Consumer<String> progress) {
    try {
      FileChannel channel = Owner.of(home.root()).openLock(home.startLock());
      if (!Waiting.until(SOON, () -> taken(home, channel))) {
        progress.accept("Waiting for another Tutti that is starting or stopping PostgreSQL");
        if (!Waiting.until(MOST, () -> taken(home, channel))) {
          channel.close();
          throw new DatabaseUnavailable(
              "Another Tutti has been starting or stopping PostgreSQL in "
                  + home.root()
                  + " for some minutes. End that process and start again.");
        }
      }
      return new StartLock(channel);
    } catch (IOException e) {
      throw Faults.ofFile(home.root(), e);
    }
  }

  private static boolean taken(Home home, FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (IOException e) {
      throw Faults.ofFile(home.startLock(), e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The lock is gone with the channel, whatever it says.
    }
  }
}
