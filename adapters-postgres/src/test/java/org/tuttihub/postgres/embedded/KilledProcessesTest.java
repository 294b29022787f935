package org.tuttihub.postgres.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("faults")
class KilledProcessesTest {
  private static final Duration SOON = Duration.ofSeconds(90);

  @Test
  void the_server_of_a_killed_tutti_is_taken_over_and_stopped_by_who_comes_next() throws Exception {
    try (TestDirectory directory = TestDirectory.withDatabase();
        OtherProcess other = OtherProcess.start(directory.path())) {
      other.hear();
      Postmaster orphan = directory.postmaster().orElseThrow();
      other.kill();
      List<String> progress = new ArrayList<>();

      try (EmbeddedPostgres ours = EmbeddedPostgres.join(directory.path(), progress::add)) {
        assertEquals("1", Sql.ask(ours.address(), "SELECT 1"));
      }

      assertEquals(List.of(), progress);
      assertTrue(!orphan.isAlive(), "nobody is left who needs it");
    }
  }

  @Test
  void a_killed_server_is_started_again_on_its_port_with_all_that_was_acknowledged()
      throws IOException {
    try (TestDirectory directory = TestDirectory.withDatabase();
        EmbeddedPostgres ours = EmbeddedPostgres.join(directory.path(), line -> {})) {
      PostgresAddress address = ours.address();
      Sql.ask(address, "CREATE TABLE kept (number int)");
      for (int round = 1; round <= 3; round++) {
        Sql.ask(address, "INSERT INTO kept VALUES (" + round + ")");

        Postmaster before = kill(directory);
        awaitAnotherThan(before, directory);

        assertEquals(address, ours.address());
        assertEquals("" + round, Sql.ask(address, "SELECT count(*) FROM kept"));
      }
    }
  }

  @Test
  void of_two_who_see_the_server_die_one_starts_it_and_both_go_on() throws Exception {
    try (TestDirectory directory = TestDirectory.withDatabase();
        OtherProcess other = OtherProcess.start(directory.path());
        EmbeddedPostgres ours = EmbeddedPostgres.join(directory.path(), line -> {})) {
      other.hear();

      Postmaster before = kill(directory);
      Postmaster after = awaitAnotherThan(before, directory);
      other.kill();

      assertEquals(after.port(), ours.address().port());
      assertEquals("1", Sql.ask(ours.address(), "SELECT 1"));
    }
  }

  @Test
  void after_everything_was_killed_at_once_the_next_start_is_clean() throws Exception {
    try (TestDirectory directory = TestDirectory.withDatabase();
        OtherProcess other = OtherProcess.start(directory.path())) {
      other.hear();
      other.kill();
      Postmaster before = kill(directory);

      try (EmbeddedPostgres ours = EmbeddedPostgres.join(directory.path(), line -> {})) {

        assertNotEquals(before, directory.postmaster().orElseThrow());
        assertEquals("1", Sql.ask(ours.address(), "SELECT 1"));
      }
    }
  }

  @Test
  void backends_that_did_not_notice_the_death_of_their_server_are_ended_first() throws Exception {
    try (TestDirectory directory = TestDirectory.withDatabase();
        OtherProcess other = OtherProcess.start(directory.path())) {
      other.hear();
      other.kill();
      List<Long> backends = Processes.backendsOf(directory.home().data());
      backends.forEach(pid -> Processes.signal("STOP", pid));
      kill(directory);

      try (EmbeddedPostgres ours = EmbeddedPostgres.join(directory.path(), line -> {})) {

        assertEquals("1", Sql.ask(ours.address(), "SELECT 1"));
        assertTrue(backends.stream().noneMatch(pid -> Processes.startOf(pid).isPresent()));
      }
    }
  }

  @Test
  void a_pid_file_that_names_some_other_program_is_not_believed() throws IOException {
    try (TestDirectory directory = TestDirectory.withDatabase()) {
      pretendToBe(ProcessHandle.current().pid(), directory);

      try (EmbeddedPostgres ours = EmbeddedPostgres.join(directory.path(), line -> {})) {

        assertEquals("1", Sql.ask(ours.address(), "SELECT 1"));
      }
    }
  }

  @Test
  void a_pid_file_that_names_the_server_of_another_directory_is_not_believed() throws IOException {
    try (TestDirectory elsewhere = TestDirectory.withDatabase();
        EmbeddedPostgres others = EmbeddedPostgres.join(elsewhere.path(), line -> {});
        TestDirectory directory = TestDirectory.withDatabase()) {
      Postmaster stranger = elsewhere.postmaster().orElseThrow();
      pretendToBe(stranger.pid(), directory);

      EmbeddedPostgres ours = EmbeddedPostgres.join(directory.path(), line -> {});
      Postmaster own = directory.postmaster().orElseThrow();
      ours.close();

      assertNotEquals(stranger.pid(), own.pid());
      assertTrue(stranger.isAlive());
      assertEquals("1", Sql.ask(others.address(), "SELECT 1"));
    }
  }

  @Test
  void a_database_that_was_only_half_made_is_made_again() throws Exception {
    try (TestDirectory directory = TestDirectory.empty();
        OtherProcess other = OtherProcess.start(directory.path())) {
      assertTrue(Waiting.until(SOON, () -> someUnfinished(directory)), "it never began");
      other.kill();

      try (EmbeddedPostgres ours = EmbeddedPostgres.join(directory.path(), line -> {})) {

        assertEquals("tutti", Sql.ask(ours.address(), "SELECT current_user"));
      }
    }
  }

  @Test
  void a_password_file_that_is_lost_is_made_anew() throws IOException {
    try (TestDirectory directory = TestDirectory.withDatabase()) {
      Files.delete(directory.home().password());

      try (EmbeddedPostgres ours = EmbeddedPostgres.join(directory.path(), line -> {})) {

        assertEquals("1", Sql.ask(ours.address(), "SELECT 1"));
      }
    }
  }

  /** Killed, and reaped by whoever is its parent, so that nothing but its files is left. */
  private static Postmaster kill(TestDirectory directory) {
    Postmaster running = directory.postmaster().orElseThrow();
    Processes.signal("KILL", running.pid());
    assertTrue(Waiting.until(SOON, () -> !running.isAlive()));
    return running;
  }

  private static Postmaster awaitAnotherThan(Postmaster before, TestDirectory directory) {
    assertTrue(
        Waiting.until(
            SOON,
            () ->
                directory
                    .postmaster()
                    .filter(now -> now.pid() != before.pid() && now.isReady())
                    .isPresent()),
        "it was not started again");
    return directory.postmaster().orElseThrow();
  }

  private static void pretendToBe(long pid, TestDirectory directory) throws IOException {
    String file =
        "%d\n%s\n1700000000\n15432\n\n127.0.0.1\n  1234 5\nready   \n"
            .formatted(pid, directory.home().data());
    Files.writeString(directory.home().data().resolve("postmaster.pid"), file);
  }

  private static boolean someUnfinished(TestDirectory directory) {
    try {
      return Files.isDirectory(directory.home().data().getParent())
          && !directory.home().allUnfinishedData().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
