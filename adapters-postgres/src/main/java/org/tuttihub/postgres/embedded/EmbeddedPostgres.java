package org.tuttihub.postgres.embedded;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The PostgreSQL that belongs to a data directory.
 *
 * <p>Whoever joins first starts it, all who join share it, the last to leave stops it. It outlives
 * a killed Tutti (the next comer takes it over) and is started again when it is killed itself, on
 * the same port if it can be had, so that clients only need to reconnect. At no time do two servers
 * work on one directory.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private final Membership membership;
  private boolean left;

  private EmbeddedPostgres(Membership membership) {
    this.membership = membership;
  }

  /**
   * Joins the PostgreSQL of {@code dataDir}, making and starting it if need be.
   *
   * @param dataDir Tutti's data directory; everything of PostgreSQL's is in {@code postgres} below
   * @param progress hears a line before each step that a person may have to wait for
   * @throws org.tuttihub.postgres.DatabaseUnavailable when there is no database to be had, with a
   *     sentence that says what to do
   */
  public static EmbeddedPostgres join(Path dataDir, Consumer<String> progress) {
    return new EmbeddedPostgres(Membership.join(dataDir, progress));
  }

  /** The present address: ask again before every new connection, the port may have changed. */
  public PostgresAddress address() {
    return membership.address();
  }

  /**
   * Leaves; the last to leave stops the server. Leaving twice is leaving once, and whoever comes
   * second waits until it is done.
   */
  @Override
  public synchronized void close() {
    if (!left) {
      left = true;
      Membership.leave(membership);
    }
  }
}
