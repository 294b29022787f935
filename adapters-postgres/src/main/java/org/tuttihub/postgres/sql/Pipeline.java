package org.tuttihub.postgres.sql;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.tuttihub.application.records.Unavailable;

/**
 * Single statements, each a transaction of its own, many at a time on few connections: what lists
 * are read through. It may be asked from inside a unit of work, but sees nothing of it.
 */
public final class Pipeline implements Asking {
  private static final int MOST_UNDER_WAY = 200;

  private final SqlClient client;
  private final Patience patience;
  private final Semaphore room = new Semaphore(MOST_UNDER_WAY);

  Pipeline(Vertx vertx, Address address, int connections, Patience patience) {
    this.patience = patience;
    this.client =
        PgBuilder.client()
            .using(vertx)
            .connectingTo(address::options)
            .with(address.network())
            .with(new PoolOptions().setMaxSize(connections))
            .build();
  }

  @Override
  public RowSet<Row> ask(String sql, Object... values) {
    return ask(patience.statement(), sql, values);
  }

  /** Asks, and waits no longer than said. */
  public RowSet<Row> ask(Duration limit, String sql, Object... values) {
    takeRoom();
    Future<RowSet<Row>> answer = client.preparedQuery(sql).execute(Tuple.wrap(values));
    answer.onComplete(_ -> room.release());
    return Answers.await(answer, limit);
  }

  /** Whoever finds the pipeline full of unanswered questions does not add another. */
  private void takeRoom() {
    try {
      if (!room.tryAcquire(
          patience.call().minus(patience.statement()).toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Unavailable(
            "Too much is asked of the database at once. Try again in a moment.", null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("Tutti is stopping.", e);
    }
  }
}
