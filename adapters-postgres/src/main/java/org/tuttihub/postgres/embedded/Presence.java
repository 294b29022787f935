package org.tuttihub.postgres.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.tuttihub.postgres.DatabaseUnavailable;

/**
 * This process's share in the server: a shared lock, which dies with the process. Taken and given
 * up only under the {@link StartLock}.
 */
final class Presence {
  private final FileChannel channel;
  private final FileLock share;

  private Presence(FileChannel channel, FileLock share) {
    this.channel = channel;
    this.share = share;
  }

  static Presence take(Home home) {
    try {
      FileChannel channel = Owner.of(home.root()).openLock(home.presenceLock());
      FileLock share = channel.tryLock(0, Long.MAX_VALUE, true);
      if (share == null) {
        channel.close();
        throw new DatabaseUnavailable(
            "Something else has locked "
                + home.presenceLock()
                + ". End that program and start again.");
      }
      return new Presence(channel, share);
    } catch (IOException e) {
      throw Faults.ofFile(home.root(), e);
    }
  }

  /** Gives the share up; true if nobody else has one. */
  boolean leaveAsLast() {
    try (channel) {
      share.release();
      return channel.tryLock() != null;
    } catch (IOException e) {
      return false;
    }
  }
}
