package org.tuttihub.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
  private static final String SUPERUSER = "postgres";
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Vertx VERTX = Vertx.vertx();
  private static Optional<EmbeddedPostgres> server = Optional.empty();

  /** Of this connection alone, and planned once for all times. */
  private static final String CLEANER =
      """
      do $$
      begin
        execute (
          select 'create function pg_temp.clean() returns void language plpgsql as $f$ begin '
            || string_agg(format('delete from %s;', oid::regclass), ' ') || ' end $f$'
          from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
            and relname not in ('kept_table', 'tutti_schema'));
      end $$;
      set session_replication_role = replica
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
      letSuperuserIn();
      removeOld(joined.address());
    }
    return server.get();
  }

  /** Whom the server of a hub never lets in; what is cleaned here needs more than its owner may. */
  private static void letSuperuserIn() {
    Path data = DATA.resolve("postgres").resolve("data");
    try {
      Path whoMay = data.resolve("pg_hba.conf");
      String line = "host all " + SUPERUSER + " 127.0.0.1/32 trust\n";
      if (!Files.readString(whoMay, UTF_8).contains(line)) {
        Files.writeString(whoMay, line, UTF_8, StandardOpenOption.APPEND);
      }
      String postmaster = Files.readAllLines(data.resolve("postmaster.pid"), UTF_8).getFirst();
      new ProcessBuilder("sh", "-c", "kill -HUP " + postmaster).start().waitFor();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError("The server of the tests lets nobody clean", e);
    }
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
   * Takes everything out of it, past and history too, over one connection for all times, for which
   * neither triggers nor references stand: to disable them would have all others plan anew.
   */
  public void clean() {
    if (cleaner.isEmpty()) {
      PgConnection connection = PgConnection.connect(VERTX, options().setUser(SUPERUSER)).await();
      connection.query(CLEANER).execute().await();
      cleaner = Optional.of(connection);
    }
    cleaner.get().query("select pg_temp.clean()").execute().await();
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
    main.sql("select datname from pg_database where datname like 'test\\_%'").stream()
        .filter(name -> ProcessHandle.of(madeBy(name)).isEmpty())
        .forEach(main::tryDrop);
  }

  private static long madeBy(String name) {
    return Long.parseLong(name.substring(name.indexOf('_') + 1, name.lastIndexOf('_')));
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
