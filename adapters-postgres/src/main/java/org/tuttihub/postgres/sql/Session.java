package org.tuttihub.postgres.sql;

import io.vertx.core.Future;
import io.vertx.sqlclient.Cursor;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.tuttihub.application.records.Unavailable;

/**
 * A connection for one piece of work. Statements go out in order; those that are only sent are
 * waited for with the next that is asked, which saves round trips.
 */
public final class Session implements Asking, AutoCloseable {
  private static final int CURSOR_ROWS = 1000;

  private final SqlConnection connection;
  private final Patience patience;
  private final Queue<Future<?>> underWay = new ArrayDeque<>();
  private final Set<String> touched = new TreeSet<>();
  private Duration limit;
  private boolean patient;
  private boolean inTransaction;
  private boolean lost;

  /**
   * @param first how long the first answer is waited for
   */
  Session(SqlConnection connection, Patience patience, Duration first) {
    this.connection = connection;
    this.patience = patience;
    this.limit = first;
  }

  /** Notes that something in a collection is written here. */
  public void touches(String collection) {
    touched.add(collection);
  }

  /** The collections in which something was written. */
  public Set<String> touched() {
    return Set.copyOf(touched);
  }

  /** Sends a statement; how it went is told by the next that is asked. */
  public void send(String sql, Object... values) {
    underWay.add(execute(sql, values));
  }

  @Override
  public RowSet<Row> ask(String sql, Object... values) {
    Future<RowSet<Row>> answer = execute(sql, values);
    underWay.add(answer);
    settle();
    return answer.result();
  }

  /** Waits for everything that was sent; the first that failed speaks. */
  public void settle() {
    try {
      while (!underWay.isEmpty()) {
        await(underWay.remove());
      }
    } finally {
      underWay.clear();
    }
  }

  /** From now to the end of the transaction, statements may take long. */
  public void takeTime() {
    if (!patient) {
      patient = true;
      send(
          "select set_config('statement_timeout', $1, true)",
          Long.toString(patience.longStatement().toMillis()));
      settle();
      limit = patience.longStatement();
    }
  }

  /** Reads a long answer in pieces, within a transaction. */
  public void each(String sql, Tuple values, Consumer<Row> row) {
    settle();
    Cursor cursor = await(connection.prepare(sql)).cursor(values);
    try {
      do {
        await(cursor.read(CURSOR_ROWS)).forEach(row);
      } while (cursor.hasMore());
    } finally {
      if (!lost) {
        underWay.add(cursor.close());
      }
    }
  }

  /** Begins a transaction; {@code how} is its first statement. */
  public void begin(String how) {
    inTransaction = true;
    underWay.add(connection.query(how).execute());
  }

  /** Keeps what was done here. */
  public void commit() {
    settle();
    inTransaction = false;
    await(connection.query("commit").execute());
  }

  /** Keeps nothing of what was done here. */
  public void rollback() {
    underWay.clear();
    if (inTransaction && !lost) {
      inTransaction = false;
      await(connection.query("rollback").execute());
    }
  }

  /** The same when something failed already, which is what will be told. */
  public void giveUp(Throwable failed) {
    try {
      rollback();
    } catch (RuntimeException alsoFailed) {
      failed.addSuppressed(alsoFailed);
    }
  }

  /**
   * Gives the connection back. One that has not answered is of no use to anybody until it does: it
   * is given back when it has answered at last, or when it breaks.
   */
  @Override
  public void close() {
    if (lost) {
      connection.query("rollback").execute().onComplete(_ -> connection.close());
    } else {
      var _ = connection.close();
    }
  }

  private Future<RowSet<Row>> execute(String sql, Object... values) {
    if (lost) {
      throw new IllegalStateException("The connection is lost already");
    }
    return connection.preparedQuery(sql).execute(Tuple.wrap(values));
  }

  private <T> T await(Future<T> answer) {
    try {
      T result = Answers.await(answer, limit);
      limit = patient ? patience.longStatement() : patience.statement();
      return result;
    } catch (Unavailable e) {
      lost = true;
      throw e;
    }
  }
}
