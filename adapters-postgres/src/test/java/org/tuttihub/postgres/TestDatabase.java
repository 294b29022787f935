package org.tuttihub.postgres;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.tuttihub.postgres.embedded.EmbeddedPostgres;
import org.tuttihub.postgres.embedded.PostgresAddress;

/** A database of its own for one test class, on a server that the whole test run shares. */
public final class TestDatabase implements AutoCloseable {
  public static final ZoneId ZONE = ZoneId.of("Europe/London");
  private static final Path DATA = Path.of("target", "test-postgres").toAbsolutePath();
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Vertx VERTX = Vertx.vertx();
  private static Optional<EmbeddedPostgres> server = Optional.empty();

  private static final String CLEAN =
      """
      do $$
      declare
        t regclass;
        rule text;
        filled boolean;
        all_filled regclass[] := '{}';
        rules text[] := '{}';
      begin
        for t in select oid from pg_class where relkind = 'r'
            and relnamespace = 'public'::regnamespace
            and relname not in ('kept_table', 'tutti_schema') order by oid desc loop
          execute format('select exists (select from %s)', t) into filled;
          if filled then
            all_filled := all_filled || t;
          end if;
        end loop;
        for rule in select oid::regproc from pg_proc where oid in (
            select tgfoid from pg_trigger
            where tgrelid = any (all_filled) and not tgisinternal) loop
          rules := rules || pg_get_functiondef(rule::regproc);
          execute format('create or replace function %s() returns trigger language plpgsql'
              ' as $f$ begin return old; end $f$', rule);
        end loop;
        foreach t in array all_filled loop
          execute format('delete from %s', t);
        end loop;
        set constraints all immediate;
        foreach rule in array rules loop
          execute rule;
        end loop;
      end $$
      """;

  private final PostgresAddress address;
  private Optional<PgConnection> cleaner = Optional.empty();

  private TestDatabase(PostgresAddress address) {
    this.address = address;
  }

  /** An empty database. */
  public static TestDatabase empty() {
    PostgresAddress home = server().address();
    String name = "test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
    new TestDatabase(home).sql("create database " + name);
    return new TestDatabase(
        new PostgresAddress(home.host(), home.port(), name, home.user(), home.password()));
  }

  private static synchronized EmbeddedPostgres server() {
    if (server.isEmpty()) {
      EmbeddedPostgres joined = EmbeddedPostgres.join(DATA, line -> {});
      Runtime.getRuntime().addShutdownHook(new Thread(joined::close));
      server = Optional.of(joined);
      removeOld(joined.address());
    }
    return server.get();
  }

  public PgSettings settings() {
    return PgSettings.at(() -> address, ZONE);
  }

  public PostgresAddress address() {
    return address;
  }

  public PgHub open() {
    return PgHub.open(settings(), line -> {});
  }

  /** Runs SQL beside the program; gives the first column as text. */
  public List<String> sql(String sql) {
    try {
      RowSet<Row> rows =
          PgConnection.connect(VERTX, options())
              .compose(c -> c.query(sql).execute().eventually(c::close))
              .await(60, TimeUnit.SECONDS);
      return StreamSupport.stream(rows.spliterator(), false)
          .map(row -> String.valueOf(row.getValue(0)))
          .toList();
    } catch (TimeoutException e) {
      throw new AssertionError("No answer to " + sql, e);
    }
  }

  /**
   * Takes everything out of it, past and history too, over one connection for all times. Triggers
   * do nothing for the while: to disable them would have every other connection plan anew.
   */
  public void clean() {
    if (cleaner.isEmpty()) {
      cleaner = Optional.of(PgConnection.connect(VERTX, options()).await());
    }
    cleaner.get().query(CLEAN).execute().await();
  }

  public PgConnectOptions options() {
    return new PgConnectOptions()
        .setHost(address.host())
        .setPort(address.port())
        .setDatabase(address.database())
        .setUser(address.user())
        .setPassword(address.password());
  }

  /** Databases of runs that are over. */
  private static void removeOld(PostgresAddress home) {
    TestDatabase main = new TestDatabase(home);
    main.sql("select datname from pg_database where datname like 'test\\_%'")
        .forEach(name -> main.tryDrop(name));
  }

  private void tryDrop(String name) {
    try {
      sql("drop database " + name);
    } catch (PgException inUse) {
      // autovacuum may be at work in it: the next run takes it away
    }
  }

  @Override
  public void close() {
    cleaner.ifPresent(c -> c.close().await());
    new TestDatabase(server().address()).tryDrop(address.database());
  }
}
