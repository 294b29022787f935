package org.tuttihub.postgres.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {
  @TempDir private Path folder;

  @Test
  void a_log_that_has_grown_too_large_is_put_aside_once() throws IOException {
    Path file = folder.resolve("postgres.log");
    Files.writeString(file, "x".repeat((int) Log.MOST_BYTES + 1));
    Log log = new Log(file);

    log.keepSmall();
    log.keepSmall();

    assertEquals(0, log.size());
    assertEquals(Log.MOST_BYTES + 1, Files.size(folder.resolve("postgres.log.1")));
  }

  @Test
  void only_what_was_written_since_a_start_is_read() throws IOException {
    Path file = folder.resolve("postgres.log");
    Files.writeString(file, "of yesterday\n");
    Log log = new Log(file);
    long before = log.size();

    Files.writeString(file, "of yesterday\nof today\n");

    assertEquals("of today\n", log.since(before));
  }
}
