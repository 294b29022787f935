package org.tuttihub.postgres.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.postgres.DatabaseUnavailable;

/**
 * This process's membership in the server of one home. File locks belong to a process, so all who
 * join within it share one membership and are counted.
 */
final class Membership {
  private static final Logger LOG = LoggerFactory.getLogger(Membership.class);
  private static final Map<Home, Membership> OF_THIS_PROCESS = new HashMap<>();

  private final Home home;
  private final Server server;
  private final Presence presence;
  private final Watchdog watchdog;
  private volatile Postmaster postmaster;
  private volatile PostgresAddress address;
  private int joined;

  private Membership(Home home, Consumer<String> progress) {
    this.home = home;
    try (StartLock _ = StartLock.take(home, progress)) {
      this.presence = Presence.take(home);
      this.server = new Server(home, Account.of(home));
      try {
        meet(server.run(progress));
      } catch (RuntimeException e) {
        if (presence.leaveAsLast()) {
          server.stop();
        }
        throw e;
      }
    }
    this.watchdog = new Watchdog(this::look, this::keepLogSmall);
  }

  static Membership join(Path dataDir, Consumer<String> progress) {
    Home home = Home.in(dataDir);
    synchronized (OF_THIS_PROCESS) {
      Membership membership = OF_THIS_PROCESS.get(home);
      if (membership == null) {
        membership = new Membership(home, progress);
        OF_THIS_PROCESS.put(home, membership);
      }
      membership.joined++;
      return membership;
    }
  }

  static void leave(Membership membership) {
    synchronized (OF_THIS_PROCESS) {
      membership.joined--;
      if (membership.joined == 0) {
        OF_THIS_PROCESS.remove(membership.home);
        membership.end();
      }
    }
  }

  PostgresAddress address() {
    return address;
  }

  private void end() {
    watchdog.stop();
    try (StartLock _ = StartLock.take(home, line -> LOG.info("{}", line))) {
      if (presence.leaveAsLast()) {
        server.stop();
      }
    }
  }

  /** Whoever of the members sees it first starts it; the others find it running again. */
  private void look() {
    if (!postmaster.isAlive()) {
      LOG.warn("PostgreSQL has ended unexpectedly, starting it again");
      try (StartLock _ = StartLock.take(home, line -> LOG.info("{}", line))) {
        meet(server.run(line -> LOG.info("{}", line)));
      }
    }
  }

  private void meet(Postmaster running) {
    String password =
        Password.read(home)
            .orElseThrow(
                () ->
                    new DatabaseUnavailable(
                        "The file "
                            + home.password()
                            + " is missing. End every Tutti that uses this directory and start"
                            + " again: the password is then made anew."));
    postmaster = running;
    address =
        new PostgresAddress(Ports.HOST, running.port(), Database.NAME, Database.USER, password);
  }

  private void keepLogSmall() {
    try {
      new Log(home.log()).keepSmall();
    } catch (IOException e) {
      throw Faults.ofFile(home.log(), e);
    }
  }
}
