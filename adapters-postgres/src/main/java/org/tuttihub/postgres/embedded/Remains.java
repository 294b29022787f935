package org.tuttihub.postgres.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.postgres.DatabaseUnavailable;

/**
 * What a server that was killed has left behind: a pid file, and for a moment backends that still
 * hold its memory. The server lock tells for certain whether anything of it lives, for every
 * process of a server holds it, to the last one, and the kernel takes it from the dead.
 */
record Remains(Home home) {
  private static final Logger LOG = LoggerFactory.getLogger(Remains.class);
  private static final Duration GO_BY_THEMSELVES = Duration.ofSeconds(3);
  private static final Duration GO_WHEN_KILLED = Duration.ofSeconds(7);

  /**
   * Waits until nothing of the last server lives and takes its pid file away.
   *
   * @return a server that has meanwhile shown itself: its starter died before it wrote its pid
   */
  Optional<Postmaster> clear() {
    makeLock();
    if (cleared(GO_BY_THEMSELVES)) {
      return Postmaster.of(home.data());
    }
    // Busy with a long statement they do not notice that their postmaster is dead. A crash is what
    // they are part of anyway: the next start repairs.
    List<Long> left = Processes.backendsOf(home.data());
    LOG.warn("Ending {} processes of a PostgreSQL that was killed", left.size());
    left.forEach(pid -> Processes.signal("KILL", pid));
    if (cleared(GO_WHEN_KILLED)) {
      return Postmaster.of(home.data());
    }
    throw new DatabaseUnavailable(
        "Another PostgreSQL still works in "
            + home.root()
            + ", perhaps started from another container. Stop it there, then start again.");
  }

  private boolean cleared(Duration bound) {
    return Waiting.until(bound, () -> Postmaster.of(home.data()).isPresent() || removedPidFile());
  }

  /** Takes the file away under the server's own lock, so never that of a server that lives. */
  private boolean removedPidFile() {
    String pidFile = home.data().resolve("postmaster.pid").toString();
    List<String> lock =
        List.of("flock", "-n", "-E", "" + Server.LOCK_IS_HELD, home.serverLock().toString());
    Commands.Ended ended =
        Commands.run(
            home.root(), Stream.concat(lock.stream(), Stream.of("rm", "-f", pidFile)).toList());
    if (!ended.well() && ended.code() != Server.LOCK_IS_HELD) {
      throw Faults.ofOutput(home, "Looking for an older PostgreSQL", ended.said());
    }
    return ended.well();
  }

  private void makeLock() {
    try {
      Owner.of(home.root()).openLock(home.serverLock()).close();
    } catch (IOException e) {
      throw Faults.ofFile(home.serverLock(), e);
    }
  }
}
