package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.postgres.embedded.PostgresAddress;
import org.tuttihub.postgres.schema.Migrations;

/** How a database is made ready, and when it is not used. */
class StartTest {
  private TestDatabase database;

  @BeforeEach
  void make() {
    database = TestDatabase.empty();
  }

  @AfterEach
  void remove() {
    database.close();
  }

  @Test
  void several_that_start_at_once_make_it_ready_once() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<PgHub>> opening = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        opening.add(threads.submit(() -> database.open()));
      }
      for (Future<PgHub> hub : opening) {
        hub.get().close();
      }
    }

    assertEquals(
        List.of(Integer.toString(Migrations.FILES.size())),
        database.sql("select count(*) from tutti_schema"));
  }

  @Test
  void a_newer_schema_is_refused() {
    database.open().close();
    database.sql("insert into tutti_schema values (999, 'V999', 'x')");

    String sentence = refusal(database.settings());

    assertEquals(
        "The database was brought up to schema 999 by a newer Tutti; this one knows schema "
            + Migrations.newest()
            + ". Use the newer Tutti.",
        sentence);
  }

  @Test
  void a_schema_that_was_made_otherwise_is_refused() {
    database.open().close();
    database.sql("update tutti_schema set checksum = 'x' where version = 2");

    assertTrue(refusal(database.settings()).contains("V002__hub_and_access.sql"));
  }

  @Test
  void a_database_that_may_lose_what_it_acknowledged_is_refused() {
    String name = database.address().database();
    database.sql("alter database " + name + " set synchronous_commit = off");

    String sentence = refusal(database.settings());

    assertEquals(
        "The database has synchronous_commit = off and may lose what it has acknowledged."
            + " Set synchronous_commit = on in postgresql.conf and restart PostgreSQL.",
        sentence);
    assertEquals(List.of("0"), database.sql("select count(*) from pg_class where relname = 'hub'"));
  }

  @Test
  void a_migration_that_fails_leaves_nothing_half_done() {
    database.sql("create table token (x integer)");

    String sentence = refusal(database.settings());

    assertTrue(sentence.contains("\"token\" already exists"), sentence);
    assertEquals(List.of("1"), database.sql("select count(*) from tutti_schema"));
    assertEquals(
        List.of("0"), database.sql("select count(*) from pg_class where relname = 'person'"));
  }

  @Test
  void nobody_there_and_a_wrong_password_are_told_in_a_sentence() {
    PostgresAddress a = database.address();
    PostgresAddress nobody = new PostgresAddress(a.host(), 1, a.database(), a.user(), a.password());
    PostgresAddress wrong =
        new PostgresAddress(a.host(), a.port(), a.database(), a.user(), "wrong");

    String away = refusal(PgSettings.at(() -> nobody, TestDatabase.ZONE));
    String stranger = refusal(PgSettings.at(() -> wrong, TestDatabase.ZONE));

    assertTrue(away.startsWith("Cannot reach the database"), away);
    assertTrue(stranger.startsWith("Cannot sign in to the database"), stranger);
  }

  @Test
  void a_database_is_found_by_its_url() {
    PostgresAddress a = database.address();
    String url =
        "postgresql://%s:%s@%s:%d/%s"
            .formatted(a.user(), a.password(), a.host(), a.port(), a.database());

    try (PgHub hub = PgHub.open(PgSettings.url(url, TestDatabase.ZONE), line -> {})) {
      assertTrue(hub.health().trouble().isEmpty());
    }
  }

  @Test
  void a_url_that_is_none_is_told_without_its_password() {
    DatabaseUnavailable refused =
        assertThrows(
            DatabaseUnavailable.class,
            () -> PgSettings.url("http://user:secret@host:99999/db", TestDatabase.ZONE));

    assertTrue(refused.getMessage().startsWith("The address of the database"));
    assertTrue(!refused.getMessage().contains("secret"));
  }

  private static String refusal(PgSettings settings) {
    return assertThrows(DatabaseUnavailable.class, () -> PgHub.open(settings, line -> {}))
        .getMessage();
  }
}
