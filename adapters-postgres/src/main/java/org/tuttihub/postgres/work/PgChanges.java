package org.tuttihub.postgres.work;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.application.records.Changes;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.postgres.sql.Database;
import org.tuttihub.postgres.sql.Hearing;
import org.tuttihub.postgres.sql.SqlFault;

/**
 * What was changed, told from process to process through the database: the names of collections,
 * never anything of what is in them.
 *
 * <p>It is told after the commit, in a statement of its own, and what comes close together is told
 * together: a notification inside the transaction would let no two commits pass side by side. A
 * process that is killed in between tells nothing; whoever looks then reads again by hand. Only who
 * is listened to takes a connection for it.
 */
public final class PgChanges implements Changes, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PgChanges.class);
  private static final String CHANNEL = "tutti_changed";
  private static final long TOGETHER_MS = 100;

  private final Database database;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Set<String> untold = new TreeSet<>();
  private boolean telling;
  private Optional<Hearing> hearing = Optional.empty();

  public PgChanges(Database database) {
    this.database = database;
  }

  /** Something was kept in these collections. */
  void kept(Set<String> collections) {
    lock.lock();
    try {
      untold.addAll(collections);
      if (telling) {
        return;
      }
      telling = true;
    } finally {
      lock.unlock();
    }
    Thread.ofVirtual().name("tell-changes").start(this::tellSoon);
  }

  private void tellSoon() {
    try {
      Thread.sleep(TOGETHER_MS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    tell();
  }

  private void tell() {
    String names;
    lock.lock();
    try {
      telling = false;
      names = String.join(" ", untold);
      untold.clear();
    } finally {
      lock.unlock();
    }
    try {
      if (!names.isEmpty()) {
        var _ = database.pipeline().ask("select pg_notify($1, $2)::text", CHANNEL, names);
      }
    } catch (Unavailable | SqlFault e) {
      LOG.debug("Changes could not be told: {}", e.getClass().getName());
    }
  }

  @Override
  public Listening listen(Listener listener) {
    listeners.add(listener);
    lock.lock();
    try {
      if (hearing.isEmpty()) {
        hearing =
            Optional.of(
                database.hearing(CHANNEL, this::heard, () -> listeners.forEach(Listener::missed)));
      }
    } finally {
      lock.unlock();
    }
    return () -> listeners.remove(listener);
  }

  private void heard(String names) {
    Set<String> collections = Set.of(names.split(" ", -1));
    listeners.forEach(listener -> listener.changed(collections));
  }

  /** What is not told yet is told before the database is let go. */
  @Override
  public void close() {
    tell();
    hearing.ifPresent(Hearing::close);
  }
}
