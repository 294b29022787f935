package org.tuttihub.postgres.schema;

import io.vertx.core.Future;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;
import org.tuttihub.postgres.DatabaseUnavailable;

/** Statements one after another while a database is made ready, which may take its time. */
final class Steps {
  private static final int MINUTES = 10;

  private final PgConnection connection;

  Steps(PgConnection connection) {
    this.connection = connection;
  }

  void run(String sql) {
    await(connection.query(sql).execute());
  }

  void run(String sql, Tuple values) {
    await(connection.preparedQuery(sql).execute(values));
  }

  /** Runs what may fail without harm. */
  void tryRun(String sql) {
    try {
      run(sql);
    } catch (DatabaseUnavailable e) {
      // what went wrong before is what will be told
    }
  }

  List<Row> rows(String sql) {
    RowSet<Row> rows = await(connection.query(sql).execute());
    return StreamSupport.stream(rows.spliterator(), false).toList();
  }

  String single(String sql) {
    return String.valueOf(rows(sql).getFirst().getValue(0));
  }

  private static <T> T await(Future<T> answer) {
    try {
      return answer.await(MINUTES, TimeUnit.MINUTES);
    } catch (TimeoutException e) {
      throw new DatabaseUnavailable(
          "The database does not answer. See whether it runs, and start again.", e);
    } catch (PgException e) {
      throw new DatabaseUnavailable(
          "The database could not be made ready: %s. Nothing was changed."
              .formatted(e.getErrorMessage()),
          e);
    } catch (RuntimeException e) {
      throw new DatabaseUnavailable(
          "The connection to the database broke while it was made ready. Start again.", e);
    }
  }
}
