package org.tuttihub.postgres.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

  private boolean removedPidFile() {
    String pidFile = home.data().resolve("postmaster.pid").toString();
    return Commands.run(
            home.root(), List.of("flock", "-n", home.serverLock().toString(), "rm", "-f", pidFile))
        .well();
  }
}
