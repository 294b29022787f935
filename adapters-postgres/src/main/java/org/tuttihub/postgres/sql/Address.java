package org.tuttihub.postgres.sql;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Where the database is, asked anew for every connection, and how we want to be treated there. */
final class Address {
  private static final int LONGEST_CACHED_SQL = 32_768;

  private final Vertx vertx;
  private final Supplier<PgConnectOptions> present;
  private final Patience patience;

  Address(Vertx vertx, Supplier<PgConnectOptions> present, Patience patience) {
    this.vertx = vertx;
    this.present = present;
    this.patience = patience;
  }

  /** Finding the address may block, so it is not done on an event loop. */
  Future<SqlConnectOptions> options() {
    return vertx.executeBlocking(() -> treated(present.get()), false);
  }

  PgConnectOptions treated(PgConnectOptions found) {
    Map<String, String> properties = new HashMap<>(found.getProperties());
    properties.put("application_name", "tutti");
    properties.put("timezone", "UTC");
    properties.put("client_min_messages", "error");
    properties.put("statement_timeout", patience.onServer().toMillis() + "");
    properties.put("lock_timeout", patience.lock().toMillis() + "");
    properties.put("idle_in_transaction_session_timeout", "60000");
    return new PgConnectOptions(found)
        .setProperties(properties)
        .setCachePreparedStatements(true)
        .setPreparedStatementCacheSqlLimit(LONGEST_CACHED_SQL)
        .setPipeliningLimit(16);
  }

  NetClientOptions network() {
    return new NetClientOptions()
        .setConnectTimeout((int) patience.connection().toMillis())
        .setTcpKeepAlive(true)
        .setTcpNoDelay(true);
  }
}
