package org.tuttihub.postgres.sql;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A few connections, each lent to one piece of work at a time. */
public final class Connections {
  private static final int MOST_WAITING = 500;
  private static final ScopedValue<Boolean> INSIDE = ScopedValue.newInstance();

  private final Pool pool;
  private final Patience patience;

  Connections(Vertx vertx, Address address, int most, Patience patience) {
    this.patience = patience;
    this.pool =
        PgBuilder.pool()
            .using(vertx)
            .connectingTo(address::options)
            .with(address.network())
            .with(
                new PoolOptions()
                    .setMaxSize(most)
                    .setMaxWaitQueueSize(MOST_WAITING)
                    .setConnectionTimeout((int) patience.connection().toMillis())
                    .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS)
                    .setIdleTimeout(5)
                    .setIdleTimeoutUnit(TimeUnit.MINUTES))
            .build();
  }

  /**
   * Lends a connection to some work.
   *
   * @throws IllegalStateException inside other work: it would wait for a connection while it holds
   *     one, which starves everybody
   */
  public <T> T lend(Function<Session, T> work) {
    if (INSIDE.isBound()) {
      throw new IllegalStateException("A unit of work is never opened inside another");
    }
    try (Session session = session()) {
      return ScopedValue.where(INSIDE, true).call(() -> work.apply(session));
    }
  }

  private Session session() {
    long began = System.nanoTime();
    Future<SqlConnection> coming = pool.getConnection();
    try {
      SqlConnection connection = Answers.await(coming, patience.connection());
      Duration waited = Duration.ofNanos(System.nanoTime() - began);
      return new Session(connection, patience, patience.call().minus(waited));
    } catch (RuntimeException e) {
      coming.onSuccess(SqlConnection::close);
      throw e;
    }
  }
}
