package org.tuttihub.postgres.sql;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection that hears what is notified on a channel. When it breaks, another is begun, sooner
 * first and later in longer pauses; what was notified between is lost, and that is told.
 */
public final class Hearing implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);
  private static final long FIRST_PAUSE_MS = 500;
  private static final long LONGEST_PAUSE_MS = 30_000;

  private final Vertx vertx;
  private final Address address;
  private final String channel;
  private final Consumer<String> heard;
  private final Runnable missed;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final AtomicReference<PgConnection> present = new AtomicReference<>();
  private final AtomicBoolean again = new AtomicBoolean();

  /**
   * @param channel a name that needs no quotes
   * @param heard is given what comes with a notification, on an event loop
   */
  Hearing(Vertx vertx, Address address, String channel, Consumer<String> heard, Runnable missed) {
    this.vertx = vertx;
    this.address = address;
    this.channel = channel;
    this.heard = heard;
    this.missed = missed;
  }

  Hearing begun() {
    connect(FIRST_PAUSE_MS);
    return this;
  }

  private void connect(long pause) {
    if (closed.get()) {
      return;
    }
    address
        .options()
        .compose(options -> PgConnection.connect(vertx, (PgConnectOptions) options))
        .compose(this::listen)
        .onSuccess(
            _ -> {
              if (again.getAndSet(true)) {
                missed.run();
              }
            })
        .onFailure(
            failed -> {
              LOG.debug("Nothing is heard from the database: {}", failed.getClass().getName());
              vertx.setTimer(pause, _ -> connect(Math.min(LONGEST_PAUSE_MS, pause * 2)));
            });
  }

  private Future<Object> listen(PgConnection connection) {
    present.set(connection);
    connection.notificationHandler(notification -> heard.accept(notification.getPayload()));
    return connection
        .query("listen " + channel)
        .execute()
        .onSuccess(_ -> connection.closeHandler(_ -> connect(FIRST_PAUSE_MS)))
        .onFailure(_ -> connection.close())
        .mapEmpty();
  }

  @Override
  public void close() {
    closed.set(true);
    PgConnection connection = present.get();
    if (connection != null) {
      var _ = connection.close();
    }
  }
}
