package org.tuttihub.postgres.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("it")
class LifeOfAServerTest {

  @Test
  void the_first_start_makes_everything_and_the_second_only_starts() throws IOException {
    try (TestDirectory directory = TestDirectory.empty()) {
      List<String> first = new ArrayList<>();
      List<String> second = new ArrayList<>();

      try (EmbeddedPostgres joined = EmbeddedPostgres.join(directory.path(), first::add)) {
        Sql.ask(joined.address(), "CREATE TABLE kept AS SELECT 'cello' AS name");
      }
      long begun = System.nanoTime();
      try (EmbeddedPostgres joined = EmbeddedPostgres.join(directory.path(), second::add)) {
        Duration took = Duration.ofNanos(System.nanoTime() - begun);

        assertEquals("cello", Sql.ask(joined.address(), "SELECT name FROM kept"));
        assertTrue(took.toMillis() < 1_500, "the second start took " + took);
      }
      assertEquals(
          List.of(
              "Unpacking PostgreSQL 18.6 (once)",
              "Preparing a new database",
              "Starting PostgreSQL"),
          first);
      assertEquals(List.of("Starting PostgreSQL"), second);
    }
  }

  @Test
  void the_server_is_durable_private_and_not_run_by_a_superuser() throws IOException {
    try (TestDirectory directory = TestDirectory.withDatabase();
        EmbeddedPostgres joined = EmbeddedPostgres.join(directory.path(), line -> {})) {
      PostgresAddress address = joined.address();

      String settings =
          Sql.ask(
              address,
              """
              SELECT string_agg(current_setting(name), ' ')
                FROM unnest(array['fsync', 'synchronous_commit', 'full_page_writes',
                  'data_checksums', 'listen_addresses', 'server_encoding', 'is_superuser']) name
              """);

      assertEquals("on on on on 127.0.0.1 UTF8 off", settings);
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(
              Files.getPosixFilePermissions(directory.home().password())));
      assertFalse(address.toString().contains(address.password()));
    }
  }

  @Test
  void the_owner_may_use_the_extensions_that_tutti_needs() throws IOException {
    try (TestDirectory directory = TestDirectory.withDatabase();
        EmbeddedPostgres joined = EmbeddedPostgres.join(directory.path(), line -> {})) {

      Sql.ask(joined.address(), "CREATE EXTENSION pg_trgm");
      Sql.ask(joined.address(), "CREATE EXTENSION btree_gist");

      assertEquals(
          "t",
          Sql.ask(joined.address(), "SELECT (similarity('Éva', 'éva') = 1)::text").substring(0, 1));
    }
  }

  @Test
  void a_wrong_password_is_refused() throws IOException {
    try (TestDirectory directory = TestDirectory.withDatabase();
        EmbeddedPostgres joined = EmbeddedPostgres.join(directory.path(), line -> {})) {
      PostgresAddress right = joined.address();

      PostgresAddress wrong =
          new PostgresAddress(right.host(), right.port(), right.database(), right.user(), "guess");

      assertThrows(RuntimeException.class, () -> Sql.ask(wrong, "SELECT 1"));
    }
  }

  @Test
  void what_people_wrote_stays_out_of_the_log_when_their_statement_fails() throws IOException {
    try (TestDirectory directory = TestDirectory.withDatabase();
        EmbeddedPostgres joined = EmbeddedPostgres.join(directory.path(), line -> {})) {
      Sql.ask(joined.address(), "CREATE TABLE person (name text PRIMARY KEY)");
      Sql.ask(joined.address(), "INSERT INTO person VALUES ('Ada Example')");

      assertThrows(
          RuntimeException.class,
          () -> Sql.ask(joined.address(), "INSERT INTO person VALUES ('Ada Example')"));
      assertThrows(
          RuntimeException.class, () -> Sql.ask(joined.address(), "SELECT 'Ada Example'::int"));

      String log = Files.readString(directory.home().log());
      assertTrue(log.contains("ready to accept connections"), log);
      assertFalse(log.contains("Ada"), log);
    }
  }

  @Test
  void two_who_join_in_one_process_share_the_server_until_both_have_left() throws IOException {
    try (TestDirectory directory = TestDirectory.withDatabase()) {
      EmbeddedPostgres one = EmbeddedPostgres.join(directory.path(), line -> {});
      EmbeddedPostgres other = EmbeddedPostgres.join(directory.path(), line -> {});

      one.close();
      one.close();
      String answer = Sql.ask(other.address(), "SELECT 42");
      other.close();

      assertEquals("42", answer);
      assertTrue(directory.postmaster().isEmpty());
    }
  }

  @Test
  void the_last_process_to_leave_stops_the_server() throws Exception {
    try (TestDirectory directory = TestDirectory.withDatabase();
        OtherProcess other = OtherProcess.start(directory.path())) {
      String others = other.hear();
      EmbeddedPostgres ours = EmbeddedPostgres.join(directory.path(), line -> {});
      assertEquals("joined " + ours.address().port(), others);

      ours.close();
      assertTrue(directory.postmaster().isPresent(), "the other still needs it");
      String left = other.ask("leave");

      assertEquals("left", left);
      assertTrue(directory.postmaster().isEmpty());
    }
  }

  @Test
  void three_who_come_at_once_to_an_empty_directory_share_one_server() throws Exception {
    try (TestDirectory directory = TestDirectory.empty();
        OtherProcess one = OtherProcess.start(directory.path());
        OtherProcess two = OtherProcess.start(directory.path());
        EmbeddedPostgres ours = EmbeddedPostgres.join(directory.path(), line -> {})) {

      List<String> answers = List.of(one.hear(), two.hear());

      String same = "joined " + ours.address().port();
      assertEquals(List.of(same, same), answers);
    }
  }

  @Test
  void a_port_that_somebody_else_took_meanwhile_is_replaced() throws IOException {
    try (TestDirectory directory = TestDirectory.withDatabase()) {
      int before;
      try (EmbeddedPostgres joined = EmbeddedPostgres.join(directory.path(), line -> {})) {
        before = joined.address().port();
      }

      try (ServerSocket _ = new ServerSocket(before, 1, InetAddress.ofLiteral(Ports.HOST));
          EmbeddedPostgres joined = EmbeddedPostgres.join(directory.path(), line -> {})) {

        assertNotEquals(before, joined.address().port());
        assertEquals("1", Sql.ask(joined.address(), "SELECT 1"));
      }
    }
  }
}
