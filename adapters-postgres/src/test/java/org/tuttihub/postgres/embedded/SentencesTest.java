package org.tuttihub.postgres.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tuttihub.postgres.DatabaseUnavailable;

/** Whatever goes wrong, a person reads one sentence and knows what to do. */
@Tag("faults")
class SentencesTest {

  @Test
  void a_data_directory_that_is_a_file() throws IOException {
    try (TestDirectory directory = TestDirectory.empty()) {
      Path file = Files.createFile(directory.path().resolve("file"));

      String sentence = refusalIn(file);

      assertEquals(file + " is a file, not a directory. Choose a directory with --data.", sentence);
    }
  }

  @Test
  void a_database_of_another_postgresql() throws IOException {
    try (TestDirectory directory = TestDirectory.withDatabase()) {
      Files.writeString(directory.home().data().resolve("PG_VERSION"), "17\n");

      String sentence = refusalIn(directory.path());

      assertTrue(sentence.contains("was made by PostgreSQL 17, this Tutti brings 18"), sentence);
      assertTrue(sentence.contains("Use the Tutti that made it"), sentence);
    }
  }

  @Test
  void a_damaged_database() throws IOException {
    try (TestDirectory directory = TestDirectory.withDatabase()) {
      Path wal = directory.home().data().resolve("pg_wal");
      Commands.run(wal, List.of("sh", "-c", "rm -f 0*"));

      String sentence = refusalIn(directory.path());

      assertTrue(sentence.contains("is damaged"), sentence);
      assertTrue(directory.postmaster().isEmpty());
    }
  }

  @Test
  void a_full_disk_at_the_first_start_and_a_clean_start_once_there_is_room() throws IOException {
    try (TestDirectory directory = TestDirectory.empty()) {
      String mountPoint = Files.createDirectory(directory.path().resolve("disk")).toString();
      Path dataDir = Path.of(mountPoint);
      assumeTrue(
          shell("mount -t tmpfs -o size=50m tmpfs " + mountPoint),
          "mounting a small disk takes root");
      try {
        String sentence = refusalIn(dataDir);
        shell("mount -o remount,size=500m " + mountPoint);

        assertTrue(sentence.startsWith("The disk that holds " + dataDir), sentence);
        try (EmbeddedPostgres joined = EmbeddedPostgres.join(dataDir, line -> {})) {
          assertEquals("1", Sql.ask(joined.address(), "SELECT 1"));
        }
      } finally {
        shell("umount " + mountPoint);
      }
    }
  }

  @Test
  void a_platform_that_tutti_brings_no_postgresql_for() {
    DatabaseUnavailable fault =
        assertThrows(DatabaseUnavailable.class, () -> Binaries.archiveFor("Mac OS X", "aarch64"));

    assertTrue(fault.getMessage().contains("Mac OS X on aarch64"), fault.getMessage());
    assertTrue(fault.getMessage().contains("--database"), fault.getMessage());
  }

  @Test
  void a_system_that_lacks_a_command() throws IOException {
    try (TestDirectory directory = TestDirectory.empty()) {
      Commands.Ended ended = Commands.run(directory.path(), List.of("no-such-command-anywhere"));

      String sentence = Faults.ofOutput(directory.home(), "Starting", ended.said()).getMessage();

      assertTrue(sentence.contains("Install what is missing"), sentence);
    }
  }

  private static String refusalIn(Path dataDir) {
    String sentence =
        assertThrows(
                DatabaseUnavailable.class, () -> EmbeddedPostgres.join(dataDir, line -> {}).close())
            .getMessage();
    assertFalse(sentence.contains("Exception"), sentence);
    return sentence;
  }

  private static boolean shell(String command) {
    return Commands.run(Path.of("/"), List.of("sh", "-c", command)).well();
  }
}
