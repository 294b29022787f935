package org.tuttihub.postgres.schema;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.tuttihub.postgres.DatabaseUnavailable;

/**
 * Makes a database ready at the start: new enough, safe against the loss of what it acknowledged,
 * and with the schema of this program. One Tutti at a time does so.
 */
public final class Readiness {
  private static final int OLDEST_MAJOR = 15;
  private static final int CONNECT_SECONDS = 10;
  private static final int LOCK_TRIES = 600;
  private static final int LOCK_PAUSE_MILLIS = 100;
  private static final String LOCK = "7424884001";
  private static final List<String> DURABLE =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  private final Steps steps;
  private final PgConnection connection;
  private final Consumer<String> progress;

  private Readiness(PgConnection connection, Consumer<String> progress) {
    this.connection = connection;
    this.steps = new Steps(connection);
    this.progress = progress;
  }

  /**
   * @throws DatabaseUnavailable when the database cannot be reached or must not be used
   */
  public static void reach(Vertx vertx, PgConnectOptions options, Consumer<String> progress) {
    PgConnection connection = connect(vertx, options);
    try {
      new Readiness(connection, progress).reach();
    } finally {
      var _ = connection.close();
    }
  }

  private void reach() {
    steps.run("set client_min_messages = error");
    refuseOld();
    refuseForgetful();
    takeLock();
    try {
      new Migrations(connection).run(progress);
    } finally {
      steps.tryRun("select pg_advisory_unlock(" + LOCK + ")");
    }
  }

  private void refuseOld() {
    int version = Integer.parseInt(steps.single("show server_version_num"));
    if (version / 10_000 < OLDEST_MAJOR) {
      throw new DatabaseUnavailable(
          "The database is PostgreSQL %s; Tutti needs %d or newer. Upgrade it, or start without --database."
              .formatted(steps.single("show server_version"), OLDEST_MAJOR));
    }
  }

  private void refuseForgetful() {
    for (String setting : DURABLE) {
      String value = steps.single("show " + setting);
      if (value.equals("off")) {
        throw new DatabaseUnavailable(
            "The database has %1$s = off and may lose what it has acknowledged. Set %1$s = on in postgresql.conf and restart PostgreSQL."
                .formatted(setting));
      }
    }
  }

  private void takeLock() {
    for (int tried = 0; tried < LOCK_TRIES; tried++) {
      if (steps.single("select pg_try_advisory_lock(" + LOCK + ")").equals("true")) {
        return;
      }
      if (tried == 0) {
        progress.accept("Waiting for another Tutti that is starting");
      }
      pause();
    }
    throw new DatabaseUnavailable(
        "Another Tutti has been making this database ready for a minute. End it, or wait for it,"
            + " and start again.");
  }

  private static void pause() {
    try {
      Thread.sleep(LOCK_PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable("The start was interrupted.", e);
    }
  }

  private static PgConnection connect(Vertx vertx, PgConnectOptions options) {
    String where =
        "the database %s on %s, port %d"
            .formatted(options.getDatabase(), options.getHost(), options.getPort());
    try {
      return PgConnection.connect(vertx, options).await(CONNECT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new DatabaseUnavailable(
          "No answer from %s. See whether it runs and can be reached from here.".formatted(where),
          e);
    } catch (PgException e) {
      throw new DatabaseUnavailable(
          "Cannot sign in to %s: %s.".formatted(where, e.getErrorMessage()), e);
    } catch (RuntimeException e) {
      throw new DatabaseUnavailable(
          "Cannot reach %s. See whether it runs and can be reached from here.".formatted(where), e);
    } catch (Exception e) { // thrown undeclared: a connection that was refused
      throw new DatabaseUnavailable(
          "Cannot reach %s. See whether it runs and can be reached from here.".formatted(where), e);
    }
  }
}
