package org.tuttihub.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleLineTest {
  private static final Path DATA = Path.of("/srv/our hub");

  @Test
  void it_has_the_flags_with_which_the_server_was_started() {
    String usual = ConsoleLine.of(Map.of(), DATA);
    String elsewhere =
        ConsoleLine.of(Map.of("data", "x", "database", "postgresql://tutti@db:5432/hub"), DATA);

    assertEquals("./tutti console", usual);
    assertEquals(
        "./tutti console --data '/srv/our hub' --database postgresql://tutti@db:5432/hub",
        elsewhere);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://tutti:s3cret@db/hub",
        "postgresql://tutti:s3:cr@t/s3cret@db/hub",
        "postgresql://db/hub?user=tutti&password=s3cret"
      })
  void a_password_is_never_shown(String url) {
    String line = ConsoleLine.of(Map.of("database", url), DATA);

    assertFalse(line.contains("s3"), line);
    assertTrue(line.contains("set TUTTI_DATABASE_URL"), line);
  }
}
