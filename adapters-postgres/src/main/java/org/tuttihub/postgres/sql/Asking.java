package org.tuttihub.postgres.sql;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Somewhere to ask the database: a session of one's own, or the pipeline that all share. */
public interface Asking {

  /**
   * Runs one statement and waits for its rows.
   *
   * @throws SqlFault when PostgreSQL says no
   * @throws org.tuttihub.application.records.Unavailable when it does not say anything
   */
  RowSet<Row> ask(String sql, Object... values);

  /** Every row, turned. */
  default <T> List<T> all(Function<Cells, T> turn, String sql, Object... values) {
    return StreamSupport.stream(ask(sql, values).spliterator(), false)
        .map(row -> turn.apply(new Cells(row)))
        .toList();
  }

  /** The first row, turned; empty when there is none. */
  default <T> Optional<T> first(Function<Cells, T> turn, String sql, Object... values) {
    return all(turn, sql, values).stream().findFirst();
  }
}
