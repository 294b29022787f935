package org.tuttihub.postgres.embedded;

import static java.util.stream.Collectors.joining;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/** Statements for tests, each on a connection of its own, answered as text. */
final class Sql {
  private Sql() {}

  static String ask(PostgresAddress address, String statement) {
    Vertx vertx = Vertx.vertx();
    try {
      return PgConnection.connect(vertx, options(address))
          .compose(
              connection -> connection.query(statement).execute().eventually(connection::close))
          .map(
              rows ->
                  StreamSupport.stream(rows.spliterator(), false)
                      .map(Sql::text)
                      .collect(joining("\n")))
          .await(20, TimeUnit.SECONDS);
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError("no answer to " + statement, e);
    } finally {
      var _ = vertx.close();
    }
  }

  private static String text(Row row) {
    return String.valueOf(row.getValue(0));
  }

  private static PgConnectOptions options(PostgresAddress address) {
    return new PgConnectOptions()
        .setHost(address.host())
        .setPort(address.port())
        .setDatabase(address.database())
        .setUser(address.user())
        .setPassword(address.password());
  }
}
