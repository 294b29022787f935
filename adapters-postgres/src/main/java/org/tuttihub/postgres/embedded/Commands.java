package org.tuttihub.postgres.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tuttihub.postgres.DatabaseUnavailable;

/** Other programs, run in a clean environment of their own. */
final class Commands {
  private static final String USUAL_PATH =
      "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

  record Ended(int code, String said) {
    boolean well() {
      return code == 0;
    }
  }

  private Commands() {}

  /** Without the caller's PGDATA, PGPORT, LANG and the like, which would change what happens. */
  static ProcessBuilder prepare(Path folder, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    String path = builder.environment().getOrDefault("PATH", "");
    builder.environment().clear();
    builder
        .environment()
        .putAll(Map.of("PATH", path + ":" + USUAL_PATH, "LC_ALL", "C", "TZ", "UTC"));
    return builder.redirectErrorStream(true);
  }

  /** Runs to the end; a program that is missing ends like one that failed. */
  static Ended run(Path folder, List<String> command, String input) {
    try {
      Process process = prepare(folder, command).start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(input.getBytes(UTF_8));
      } catch (IOException e) {
        // It ended before it had read everything; what it said tells why.
      }
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Ended(process.waitFor(), said);
    } catch (IOException e) {
      return new Ended(127, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable("Tutti was told to stop while it prepared PostgreSQL.", e);
    }
  }

  static Ended run(Path folder, List<String> command) {
    return run(folder, command, "");
  }
}
